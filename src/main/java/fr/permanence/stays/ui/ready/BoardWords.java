package fr.permanence.stays.ui.ready;

import fr.permanence.people.Person;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.people.ui.choose.PersonWords;
import fr.permanence.stays.Light;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.TravellingChild;
import fr.permanence.stays.ready.Cell;
import fr.permanence.stays.ready.Childcare;
import fr.permanence.stays.ready.Need;
import fr.permanence.stays.ready.ReadyRefusal;
import fr.permanence.stays.ready.ReadyWords;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Everything the board says, in the language of the moment; names in initials in the discreet mode. */
final class BoardWords {
    private final Words words;
    private final ReadyWords ready;
    private final PersonWords people;

    BoardWords(Appearance appearance) {
        words = Words.beside(BoardWords.class, appearance::language);
        ready = new ReadyWords(appearance::language);
        people = new PersonWords(appearance);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Language language() {
        return words.language();
    }

    /** The head of a column. */
    String head(Need need) {
        return ready.say(need);
    }

    /** "en règle", "à voir", "manque". */
    String light(Light light) {
        return ready.say(light);
    }

    /** What a cell says in a word or two; empty for nothing to say. */
    String cell(Cell cell) {
        return ready.say(cell);
    }

    /** Whether she is ready: "oui", "à voir", "non". */
    String isReady(Light light) {
        return words.say("ready." + light);
    }

    String name(Person person) {
        return people.name(person.is());
    }

    /** Her name, and the children who come along: "Mirela + Andrei, 6 ans". */
    String whole(ParticipantLine line) {
        StringBuilder said = new StringBuilder(name(line.person()));
        for (TravellingChild child : line.children())
            said.append(words.say(
                    "child", people.name(child.is().firstName()), child.is().age()));
        return said.toString();
    }

    /** What a screen reader says of a cell: "Precious, papiers : manque, 17 mars". */
    String heard(ParticipantLine line, Need need, Cell cell) {
        String says = cell(cell);
        String light = light(cell.light());
        return words.say("heard", name(line.person()), head(need), says.isEmpty() ? light : light + ", " + says);
    }

    String refusal(ReadyRefusal reason) {
        return words.say("refusal." + reason);
    }

    /** What was written of her. */
    String written(Need need, Person person) {
        return words.say("written." + need, name(person));
    }

    String kind(IdentityPaper.Kind kind) {
        return words.say("paper." + kind);
    }

    String childcare(Childcare childcare) {
        return words.say("childcare." + childcare);
    }

    /** What is sealed already, with who wrote it and when: "Passeport, jusqu’au 12 mars 2027 · Paul, 3 janvier 2027". */
    String known(Entry entry) {
        IdentityPaper paper = entry.paper();
        String what = entry.text();
        if (paper != null) {
            LocalDate last = paper.expires();
            String until = last == null ? words.say("known.forGood") : words.say("known.until", date(last));
            what = entry.text().isEmpty()
                    ? kind(paper.kind()) + ", " + until
                    : kind(paper.kind()) + ", " + until + ", " + entry.text();
        }
        return words.say("known", what, entry.authorName(), date(HouseClock.dayOf(entry.writtenAt())));
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", words.language().locale())
                .format(day);
    }
}
