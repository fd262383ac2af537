package fr.permanence.people.search;

import java.util.List;
import java.util.function.Supplier;

/** Asks for one kind of match after another, the surest first, and stops as soon as there are enough. */
final class Stages {
    private final Query query;
    private final Sources sources;
    private final Gathering gathering;

    Stages(Query query, Sources sources, Gathering gathering) {
        this.query = query;
        this.sources = sources;
        this.gathering = gathering;
    }

    void run() {
        if (query.isOneWord()) oneWord();
        else severalWords();
    }

    private void oneWord() {
        stage(sources::codesInFull, Grade.CODE_WHOLE, Grade.CODE_WHOLE);
        reached(sources::whole, Closeness.WHOLE, Grade.EXACT, Grade.PREFIX_WHOLE);
        reached(sources::words, Closeness.PREFIX, Grade.PREFIX, Grade.PART);
        codesAndPhones();
        if (gathering.isFull()) return;
        Loose loose = sources.loose(0);
        reached(() -> loose.slipWhole, Closeness.SLIP_WHOLE, Grade.SLIP_NAME, Grade.SLIP_WORD);
        reached(() -> loose.slipInside, Closeness.SLIP_INSIDE, Grade.SLIP_INSIDE);
        reached(() -> loose.slipLast, Closeness.SLIP_LAST, Grade.SLIP_LOOSE);
        reached(() -> loose.soundSame, Closeness.SOUND_SAME, Grade.SOUND_NAME, Grade.SOUND_WORD);
        reached(() -> loose.soundNear, Closeness.SOUND_NEAR, Grade.SOUND_NEAR);
        reached(() -> loose.soundPrefix, Closeness.SOUND_PREFIX, Grade.SOUND_PREFIX);
    }

    private void severalWords() {
        stage(sources::codesInFull, Grade.CODE_WHOLE, Grade.CODE_WHOLE);
        stage(sources::whole, Grade.EXACT, Grade.PREFIX_WHOLE);
        stage(sources::beginning, Grade.PREFIX, Grade.PREFIX);
        stage(sources::words, Grade.WORDS, Grade.PART);
        codesAndPhones();
        stage(sources::oneSlip, Grade.SLIP_NAME, Grade.SLIP_LOOSE);
        stage(sources::sounds, Grade.SLIP_TWICE, Grade.SOUND_PREFIX);
    }

    private void codesAndPhones() {
        stage(sources::codes, Grade.CODE_PREFIX, Grade.CODE_PREFIX);
        if (!query.phone.isEmpty()) stage(sources::phones, Grade.PHONE, Grade.PHONE);
    }

    private void stage(Supplier<List<Span>> source, Grade best, Grade worst) {
        if (!gathering.isFull()) gathering.judged(source.get(), best, worst);
    }

    /** One typed word: whoever has a word of the source matches, only her name's role decides the grade. */
    private void reached(Supplier<List<Span>> source, Closeness closeness, Grade... grades) {
        for (Grade grade : grades) {
            if (!gathering.isFull()) gathering.reached(source.get(), closeness, grade);
        }
    }
}
