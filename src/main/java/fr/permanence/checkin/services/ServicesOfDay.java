package fr.permanence.checkin.services;

import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.VisitId;
import fr.permanence.settings.lists.HouseWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The services of a day.
 *
 * @param offered what can be given, in the order of the centre's list; a word put away stays while it was given that day
 * @param given every service given that day, in order
 */
public record ServicesOfDay(List<HouseWord> offered, List<ServiceGiven> given) {
    /** No service, none given. */
    public static final ServicesOfDay NONE = new ServicesOfDay(List.of(), List.of());

    public ServicesOfDay {
        offered = List.copyOf(offered);
        given = List.copyOf(given);
    }

    static ServicesOfDay of(List<HouseWord> words, List<ServiceGiven> given) {
        List<HouseWord> offered = words.stream()
                .filter(word -> word.shown()
                        || given.stream().anyMatch(one -> one.service().equals(word.id())))
                .toList();
        return new ServicesOfDay(offered, given);
    }

    /** How often a service was given that day. */
    public int count(HouseWordId service) {
        return (int) given.stream().filter(one -> one.service().equals(service)).count();
    }

    /** What was given to one visit, in the order of the list, each with how often. */
    public Map<HouseWord, Integer> of(VisitId visit) {
        Map<HouseWord, Integer> hers = new LinkedHashMap<>();
        for (HouseWord word : offered) {
            int times = (int)
                    to(visit).filter(one -> one.service().equals(word.id())).count();
            if (times > 0) hers.put(word, times);
        }
        return hers;
    }

    private Stream<ServiceGiven> to(VisitId visit) {
        return given.stream().filter(one -> visit.equals(one.visit()));
    }
}
