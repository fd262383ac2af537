package fr.permanence.stays.participants;

import fr.permanence.ids.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How the places of some time were shared, in numbers without names.
 *
 * @param places that were taken
 * @param women who had them
 * @param moreThanOnce how many of them had several
 * @param askedInVain who asked to go on one of the stays and has had none of the places
 */
public record Shares(int places, int women, int moreThanOnce, int askedInVain) {
    /** Of everybody who was among the participants of these stays, also of who withdrew. */
    static Shares of(Collection<Participant> all) {
        Map<PersonId, Integer> taken = new HashMap<>();
        Set<PersonId> waiting = new HashSet<>();
        for (Participant one : all) {
            if (one.state().takesPlace()) taken.merge(one.person(), 1, Integer::sum);
            else if (one.asked() && one.state().isInView()) waiting.add(one.person());
        }
        waiting.removeAll(taken.keySet());
        int places = taken.values().stream().mapToInt(Integer::intValue).sum();
        int several = (int) taken.values().stream().filter(times -> times > 1).count();
        return new Shares(places, taken.size(), several, waiting.size());
    }
}
