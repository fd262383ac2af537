package fr.permanence.store.keyring;

import fr.permanence.access.Role;
import fr.permanence.ids.AccountId;
import java.util.Set;

/**
 * An account of the house, as its keyring lists it to whoever signed in.
 *
 * @param id never given twice
 * @param name as it was typed when the account was made
 * @param roles never empty
 */
public record AccountEntry(AccountId id, String name, Set<Role> roles) {
    public AccountEntry {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "AccountEntry[" + id + "]";
    }
}
