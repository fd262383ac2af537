package fr.permanence.checkin;

import fr.permanence.ids.PersonId;
import fr.permanence.text.HouseClock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how often and how lately everybody comes, so that the box need not ask the store at each key. */
public final class Familiarity {
    private final CheckIns checkIns;
    private final HouseClock clock;
    private final Map<PersonId, Footfall> known = new ConcurrentHashMap<>();

    public Familiarity(CheckIns checkIns, HouseClock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** Reads everybody's footfall in. */
    public void load() {
        checkIns.eachFootfall(known::put);
    }

    /** Asks again for one person, after a visit of hers was recorded or taken back. */
    public void refresh(PersonId person) {
        Optional<Footfall> footfall = checkIns.footfallOf(person);
        if (footfall.isPresent()) known.put(person, footfall.get());
        else known.remove(person);
    }

    /** Her warmth today; 0 when she never came. */
    public double warmth(PersonId person) {
        Footfall footfall = known.get(person);
        return footfall == null ? 0 : footfall.warmthOn(clock.today());
    }

    /** How often and how lately she comes, or nothing when she never did. */
    public Optional<Footfall> of(PersonId person) {
        return Optional.ofNullable(known.get(person));
    }

    /** Whether she was seen today. */
    boolean cameToday(PersonId person) {
        Footfall footfall = known.get(person);
        return footfall != null && !footfall.lastDay().isBefore(clock.today());
    }

    /** Forgets everybody, when the vault is locked. */
    public void clear() {
        known.clear();
    }
}
