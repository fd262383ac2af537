package fr.permanence.access;

import static fr.permanence.access.Role.ACTIVITIES;
import static fr.permanence.access.Role.MANAGER;
import static fr.permanence.access.Role.RECEPTION;
import static fr.permanence.access.Role.SOCIAL;
import static fr.permanence.access.Role.STAYS;

import java.util.EnumSet;
import java.util.Set;

/** One thing that may be done, and the roles that may do it: the table of the domain, asked by every service. */
public enum Right {
    /** See the desk, search people by the name they gave, check them in, write handovers. */
    KEEP_THE_DESK(RECEPTION, ACTIVITIES, STAYS, SOCIAL),
    /** Add a person, correct what she gave of herself. */
    EDIT_PEOPLE(RECEPTION, ACTIVITIES, STAYS, SOCIAL),
    /** Bring in the centre's register: people added many at a time, by whoever may add one, or by who sets the house up. */
    IMPORT_PEOPLE(RECEPTION, ACTIVITIES, STAYS, SOCIAL, MANAGER),
    /** See how closely somebody is followed, and by whom. */
    SEE_FOLLOW_UP(ACTIVITIES, STAYS, SOCIAL),
    /** Say how closely somebody is followed, by whom, and whom she must not meet. */
    FOLLOW(SOCIAL),
    /** Say what is offered and when, give places in it, and call who waits. Who keeps the desk sees it all. */
    LEAD_ACTIVITIES(ACTIVITIES),
    /** Plan stays: where, when, who goes. Who keeps the desk sees the dates and who is away. */
    PLAN_STAYS(STAYS, SOCIAL),
    /** Emergency contact and what else a departure needs. */
    SEE_DEPARTURE(STAYS, SOCIAL),
    /** The social file. */
    SEE_SOCIAL(SOCIAL),
    /** Accounts, settings of the house, backups. */
    RUN_THE_HOUSE(MANAGER);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed; the check knows none of the JDK's
    private final Set<Role> roles;

    Right(Role first, Role... others) {
        roles = Set.copyOf(EnumSet.of(first, others));
    }

    /** Whether someone with these roles may do it. */
    public boolean isGivenBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
