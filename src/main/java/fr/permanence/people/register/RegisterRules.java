package fr.permanence.people.register;

import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of each row of a register: homonyms stay as many as they are, and what came in once is never
 * added again.
 */
public final class RegisterRules {
    private final RegisterSheet sheet;
    private final RegisterMarks marks;
    private final Map<Integer, Verdict> verdicts = new TreeMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<PersonId> recognised = new HashSet<>();

    private RegisterRules(RegisterSheet sheet, RegisterMarks marks) {
        this.sheet = sheet;
        this.marks = marks;
    }

    /** A row that may become a person, if she is not known yet. */
    private record Candidate(int place, int row, PersonDraft draft, RegisterMark mark) {
        Identity identity() {
            return Identity.of(draft);
        }
    }

    /** What bringing in this register would do to these people. */
    public static RegisterPreview preview(RegisterSheet sheet, KnownPeople known, RegisterMarks marks) {
        return new RegisterRules(sheet, marks).judge(known);
    }

    private RegisterPreview judge(KnownPeople known) {
        takeRows();
        List<Candidate> unknown = withoutKnownMarksAndNumbers(known);
        judgeByNamesAndBirth(unknown, known);
        List<RegisterPreview.Line> lines = new ArrayList<>();
        for (int place = 0; place < sheet.rows().size(); place++) {
            RegisterSheet.ReadRow row = sheet.rows().get(place);
            Verdict verdict = verdicts.getOrDefault(place, new Verdict.PassedOver());
            lines.add(new RegisterPreview.Line(row.number(), row.texts(), verdict));
        }
        return new RegisterPreview(sheet, lines);
    }

    /** Looks at the file alone: what cannot be read, and numbers that stand twice. */
    private void takeRows() {
        Map<String, Candidate> byNumber = new HashMap<>();
        Map<String, Integer> occurrences = new HashMap<>();
        for (int place = 0; place < sheet.rows().size(); place++) {
            RegisterSheet.ReadRow row = sheet.rows().get(place);
            if (row.reading() instanceof RowReading.Wrong wrong) {
                verdicts.put(place, new Verdict.Rejected(wrong.errors()));
            }
            if (!(row.reading() instanceof RowReading.Person person)) continue;
            Candidate candidate = candidate(place, row.number(), person.draft(), occurrences);
            String number = person.draft().registerNumber();
            Candidate first = number == null ? null : byNumber.putIfAbsent(number, candidate);
            if (first == null) candidates.add(candidate);
            else verdicts.put(place, sameNumberInFile(first, candidate));
        }
    }

    private Candidate candidate(int place, int row, PersonDraft draft, Map<String, Integer> occurrences) {
        String number = draft.registerNumber();
        if (number != null) return new Candidate(place, row, draft, marks.ofNumber(number));
        int occurrence = occurrences.merge(RegisterMarks.identity(draft), 1, Integer::sum);
        return new Candidate(place, row, draft, marks.ofPerson(draft, occurrence));
    }

    private Verdict sameNumberInFile(Candidate first, Candidate again) {
        if (first.identity().equals(again.identity())) return new Verdict.Unchanged(Verdict.Why.TWICE_IN_FILE);
        return rejected(again, "number-twice", String.valueOf(again.draft().registerNumber()), first.row());
    }

    private List<Candidate> withoutKnownMarksAndNumbers(KnownPeople known) {
        Set<RegisterMark> allMarks = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Candidate candidate : candidates) {
            allMarks.add(candidate.mark());
            if (candidate.draft().registerNumber() != null)
                numbers.add(candidate.draft().registerNumber());
        }
        Map<RegisterMark, KnownPerson> byMark = known.withMarks(allMarks);
        Map<String, KnownPerson> byNumber = new HashMap<>();
        for (KnownPerson person : known.withNumbers(numbers)) {
            if (person.registerNumber() != null) byNumber.putIfAbsent(person.registerNumber(), person);
        }
        List<Candidate> unknown = new ArrayList<>();
        for (Candidate candidate : candidates) {
            KnownPerson holder = byNumber.get(candidate.draft().registerNumber());
            if (!judgeByNumberOrMark(candidate, holder, byMark.get(candidate.mark()))) unknown.add(candidate);
        }
        return unknown;
    }

    /** Whether a number or a mark was enough to decide. */
    private boolean judgeByNumberOrMark(
            Candidate candidate, @Nullable KnownPerson holder, @Nullable KnownPerson cameInBefore) {
        KnownPerson person = holder != null ? holder : cameInBefore;
        if (person == null) return false;
        boolean numbered = candidate.draft().registerNumber() != null;
        if (numbered && candidate.identity().isSomebodyElseThan(Identity.of(person))) {
            String number = String.valueOf(candidate.draft().registerNumber());
            verdicts.put(candidate.place(), rejected(candidate, "number-taken", number));
            return true;
        }
        recognised.add(person.id());
        boolean before = cameInBefore != null && cameInBefore.id().equals(person.id());
        Verdict.Why why = before ? Verdict.Why.CAME_IN_BEFORE : Verdict.Why.SAME_NUMBER;
        verdicts.put(candidate.place(), new Verdict.Unchanged(why));
        return true;
    }

    /** Of those nobody remembers, finds who is known all the same; each known person answers for one row only. */
    private void judgeByNamesAndBirth(List<Candidate> unknown, KnownPeople known) {
        Set<LocalDate> days = new HashSet<>();
        for (Candidate candidate : unknown) {
            if (candidate.draft().birth() instanceof Birth.On on) days.add(on.day());
        }
        Map<Identity, List<KnownPerson>> twins = new HashMap<>();
        for (KnownPerson person : known.bornOn(days)) {
            twins.computeIfAbsent(Identity.of(person), identity -> new ArrayList<>())
                    .add(person);
        }
        for (Candidate candidate : unknown) {
            List<KnownPerson> same = candidate
                    .identity()
                    .withDay()
                    .map(identity -> twins.getOrDefault(identity, List.of()))
                    .orElse(List.of())
                    .stream()
                    .filter(person -> mayBe(candidate, person))
                    .toList();
            verdicts.put(candidate.place(), verdict(candidate, same));
        }
    }

    private boolean mayBe(Candidate candidate, KnownPerson person) {
        String number = candidate.draft().registerNumber();
        boolean otherNumber =
                number != null && person.registerNumber() != null && !number.equals(person.registerNumber());
        return !otherNumber && !recognised.contains(person.id());
    }

    private Verdict verdict(Candidate candidate, List<KnownPerson> same) {
        if (same.size() != 1) return new Verdict.Added(candidate.draft(), candidate.mark());
        recognised.add(same.getFirst().id());
        return new Verdict.Unchanged(Verdict.Why.SAME_NAMES_AND_BIRTH);
    }

    private Verdict rejected(Candidate candidate, String key, Object... arguments) {
        return new Verdict.Rejected(List.of(CellError.of(candidate.row(), sheet.numberColumn(), key, arguments)));
    }
}
