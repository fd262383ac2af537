package fr.permanence.access;

import fr.permanence.ids.AccountId;
import java.util.Set;

/**
 * Who is signed in. Services ask it before each act, so that a right is kept where the work is done and not by a hidden
 * button.
 *
 * @param account the account that acts
 * @param name the name of the account, for signatures and the rail
 * @param roles what the account is there to do, never empty
 */
public record Session(AccountId account, String name, Set<Role> roles) {
    public Session {
        roles = Set.copyOf(roles);
    }

    /** Whether this account may do it. */
    public boolean may(Right right) {
        return right.isGivenBy(roles);
    }

    /**
     * Stops here unless this account may do it.
     *
     * @throws NotAllowed when it may not
     */
    public void require(Right right) {
        if (!may(right)) throw new NotAllowed(right);
    }

    @Override
    public String toString() {
        return "Session[" + account + "]";
    }
}
