package fr.permanence.access;

import java.util.EnumSet;
import java.util.Set;

/** What an account is there to do; an account may have several roles. */
public enum Role {
    RECEPTION(EnumSet.of(Compartment.DESK)),
    ACTIVITIES(EnumSet.of(Compartment.DESK)),
    STAYS(EnumSet.of(Compartment.DESK, Compartment.DEPARTURE)),
    SOCIAL(EnumSet.allOf(Compartment.class)),
    MANAGER(EnumSet.of(Compartment.DESK));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed; the check knows none of the JDK's
    private final Set<Compartment> compartments;

    Role(Set<Compartment> compartments) {
        this.compartments = Set.copyOf(compartments);
    }

    /** The compartments whose keys this role holds. */
    public Set<Compartment> compartments() {
        return compartments;
    }

    /** The compartments that any of the roles holds. */
    public static Set<Compartment> compartmentsOf(Set<Role> roles) {
        EnumSet<Compartment> all = EnumSet.noneOf(Compartment.class);
        roles.forEach(role -> all.addAll(role.compartments));
        return all;
    }
}
