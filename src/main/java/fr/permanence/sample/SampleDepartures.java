package fr.permanence.sample;

import fr.permanence.access.Compartment;
import fr.permanence.ids.EntryId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.ready.Childcare;
import fr.permanence.stays.ready.DepartureFiles;
import fr.permanence.stays.ready.OwnFile;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sealed for departures: those to come have the gaps that there are some weeks before one. */
final class SampleDepartures {
    private static final List<String> HEALTH =
            List.of("Rien à signaler", "Asthme : spray dans son sac", "Traitement le matin, à prendre en mangeant");
    private static final List<String> DIETS = List.of("De tout", "Sans porc", "Sans lactose", "Pas d’arachide");
    private static final List<String> CONTACTS =
            List.of("Sa sœur, 06 00 00 00 11", "Une amie, 06 00 00 00 22", "Son frère, 06 00 00 00 33");

    private final OpenVault vault;
    private final HouseClock clock;
    private final SampleTeam team;
    private final Map<PersonId, List<Entry>> entries = new LinkedHashMap<>();
    private final List<File> files = new ArrayList<>();

    private record File(ParticipantId of, OwnFile is) {}

    SampleDepartures(OpenVault vault, HouseClock clock, SampleTeam team) {
        this.vault = vault;
        this.clock = clock;
        this.team = team;
    }

    void add(ParticipantId id, PersonId person, Stay stay, Chance chance) {
        boolean isToCome = stay.phase(clock.today()) == StayPhase.PREPARING;
        files.add(new File(id, isToCome ? file(chance) : inOrder(stay)));
        // What was written for her last stay is what one knows of her.
        entries.put(person, new ArrayList<>());
        entries(person, stay, chance, isToCome);
    }

    /** As it was when they left. */
    private static OwnFile inOrder(Stay stay) {
        return new OwnFile(
                stay.days().first().minusDays(12),
                Childcare.NOT_NEEDED,
                stay.is().contributionCents());
    }

    private OwnFile file(Chance chance) {
        LocalDate agreed = chance.happens(0.8) ? clock.today().minusDays(chance.between(1, 20)) : null;
        Childcare childcare = chance.happens(0.75)
                ? Childcare.NOT_NEEDED
                : chance.oneOf(List.of(Childcare.TO_ARRANGE, Childcare.ARRANGED));
        return new OwnFile(agreed, childcare, chance.oneOf(List.of(4000, 4000, 1000, 0)));
    }

    private void entries(PersonId person, Stay stay, Chance chance, boolean gaps) {
        if (isKnown(chance, 0.92, gaps)) {
            int days = isKnown(chance, 0.75, gaps) ? chance.between(60, 900) : chance.between(-10, 12);
            LocalDate expires = chance.happens(0.2) ? null : stay.days().last().plusDays(days);
            IdentityPaper.Kind kind = chance.oneOf(List.of(IdentityPaper.Kind.values()));
            write(person, EntryKind.DOCUMENT, "", new IdentityPaper(kind, expires));
        }
        if (isKnown(chance, 0.85, gaps)) write(person, EntryKind.HEALTH, chance.oneOf(HEALTH), null);
        if (isKnown(chance, 0.9, gaps)) write(person, EntryKind.DIET, chance.oneOf(DIETS), null);
        if (isKnown(chance, 0.85, gaps)) write(person, EntryKind.EMERGENCY_CONTACT, chance.oneOf(CONTACTS), null);
    }

    private static boolean isKnown(Chance chance, double probability, boolean gaps) {
        return chance.happens(probability) || !gaps;
    }

    private void write(PersonId person, EntryKind kind, String text, @Nullable IdentityPaper paper) {
        String by = team.onDuty(clock.today()).name();
        List<Entry> hers = entries.computeIfAbsent(person, who -> new ArrayList<>());
        hers.add(new Entry(new EntryId(vault.ids().next()), person, kind, text, paper, by, clock.now()));
    }

    /** Seals and writes them all; nothing for who lacks the key. */
    void writeTo(Transaction tx) {
        if (!vault.seals().holds(Compartment.DEPARTURE)) return;
        entries.values().forEach(hers -> hers.forEach(entry -> Entries.writeWithin(tx, vault.seals(), entry)));
        files.forEach(file -> DepartureFiles.writeWithin(tx, vault.seals(), file.of(), file.is()));
    }
}
