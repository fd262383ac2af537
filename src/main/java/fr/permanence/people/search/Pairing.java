package fr.permanence.people.search;

import fr.permanence.people.search.Terms.Role;

/** Finds for each of several typed words another word of the person, so that all together they agree best. */
final class Pairing {
    /** Enough for any real name; a bound on what a name of a hundred equal words can cost. */
    private static final int MOST_STEPS = 400;

    private final Query query;
    private final int typed;
    private final Closeness[][] closeness;
    private final int[] chosen;
    private Grade best = Grade.NONE;
    private int name;
    private int steps;

    Pairing(Query query) {
        this.query = query;
        this.typed = query.words.size();
        this.closeness = new Closeness[typed][Terms.LIMIT];
        this.chosen = new int[typed];
    }

    Grade of(Entry person, Reach reach) {
        best = Grade.NONE;
        if (person.words.length < typed) return best;
        for (int i = 0; i < typed; i++) if (!compare(person, i, reach)) return best;
        steps = 0;
        pair(person, 0);
        return best;
    }

    /** The place of the name to which the first typed word belongs. */
    int name() {
        return name;
    }

    /** Compares one typed word with all words of the person; false if none agrees. */
    private boolean compare(Entry person, int word, Reach reach) {
        boolean any = false;
        for (int j = 0; j < person.words.length; j++) {
            Closeness close = person.roles[j] == Role.RUN
                    ? Closeness.NONE
                    : query.meets(word, person.words[j], person.sounds[j], reach);
            closeness[word][j] = close;
            any |= close != Closeness.NONE;
        }
        return any;
    }

    private void pair(Entry person, int word) {
        if (word == typed) {
            judge(person);
            return;
        }
        for (int j = 0; j < person.words.length && steps < MOST_STEPS && best != Grade.EXACT; j++) {
            if (closeness[word][j] == Closeness.NONE || isChosen(j, word)) continue;
            steps++;
            chosen[word] = j;
            pair(person, word + 1);
        }
    }

    private void judge(Entry person) {
        Grade grade = grade(person);
        if (grade.compareTo(best) >= 0) return;
        best = grade;
        name = person.names[chosen[0]];
    }

    private Grade grade(Entry person) {
        Closeness worst = Closeness.WHOLE;
        boolean whole = true;
        int slips = 0;
        for (int i = 0; i < typed; i++) {
            Closeness close = closeness[i][chosen[i]];
            if (close.compareTo(worst) > 0) worst = close;
            whole &= close.isWhole();
            if (close.isSlip()) slips++;
        }
        if (worst.isTrue()) return trueGrade(person, whole);
        if (slips > 1 && worst.isSlip()) return Grade.SLIP_TWICE;
        return whole ? worst.as(coversAName(person) ? Role.ONLY : Role.WORD) : unfinished(worst);
    }

    /** The grade when some word is only begun, at best. */
    private static Grade unfinished(Closeness worst) {
        if (!worst.isSlip()) return Grade.SOUND_PREFIX;
        return worst == Closeness.SLIP_LAST ? Grade.SLIP_LOOSE : Grade.SLIP_INSIDE;
    }

    private Grade trueGrade(Entry person, boolean whole) {
        if (whole && coversAName(person)) return Grade.EXACT;
        boolean begins = person.roles[chosen[0]].beginsName();
        if (whole && begins) return Grade.PREFIX_WHOLE;
        if (begins && allButLastWhole()) return Grade.PREFIX;
        for (int j : chosen) if (person.roles[j] == Role.PART) return Grade.PART;
        return Grade.WORDS;
    }

    private boolean allButLastWhole() {
        for (int i = 0; i < typed - 1; i++) if (closeness[i][chosen[i]] != Closeness.WHOLE) return false;
        return true;
    }

    private boolean coversAName(Entry person) {
        int last = -1;
        for (int j : chosen) {
            // Neighbouring words are mostly of one name: do not ask twice.
            if (person.names[j] == last) continue;
            last = person.names[j];
            if (coversName(person, last)) return true;
        }
        return false;
    }

    private boolean coversName(Entry person, int ofName) {
        for (int j = 0; j < person.words.length; j++) {
            if (person.names[j] == ofName && person.roles[j].isWord() && !isChosen(j, typed)) return false;
        }
        return true;
    }

    private boolean isChosen(int place, int before) {
        for (int i = 0; i < before; i++) if (chosen[i] == place) return true;
        return false;
    }
}
