package fr.permanence.store.keyring;

import fr.permanence.access.Compartment;
import fr.permanence.access.Role;
import java.util.EnumSet;
import java.util.Set;

/** The numbers that stand for roles and compartments in the keyring file; they never change, whatever the enums do. */
final class Codes {
    private Codes() {}

    static int of(Role role) {
        return switch (role) {
            case RECEPTION -> 1;
            case ACTIVITIES -> 2;
            case STAYS -> 4;
            case SOCIAL -> 8;
            case MANAGER -> 16;
        };
    }

    static int of(Compartment compartment) {
        return switch (compartment) {
            case DESK -> 1;
            case DEPARTURE -> 2;
            case SOCIAL -> 4;
        };
    }

    static int ofRoles(Set<Role> roles) {
        return roles.stream().mapToInt(Codes::of).sum();
    }

    static Set<Role> roles(int code) {
        EnumSet<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> (code & of(role)) == 0);
        return roles;
    }
}
