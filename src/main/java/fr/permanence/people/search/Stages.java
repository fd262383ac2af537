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
        stage(sources::whole, Grade.EXACT, Grade.PREFIX_WHOLE);
        if (query.isOneWord()) {
            stage(sources::beginning, Grade.PREFIX, Grade.PART);
        } else {
            stage(sources::beginning, Grade.PREFIX, Grade.PREFIX);
            stage(sources::words, Grade.WORDS, Grade.PART);
        }
        stage(sources::codes, Grade.CODE_PREFIX, Grade.CODE_PREFIX);
        if (!query.phone.isEmpty()) stage(sources::phones, Grade.PHONE, Grade.PHONE);
        if (gathering.isFull()) return;
        if (query.isOneWord()) looseWord();
        else stage(sources::looseWords, Grade.SLIP_WHOLE, Grade.SOUND_PREFIX);
    }

    private void looseWord() {
        Loose loose = sources.loose(0);
        stage(() -> loose.slipWhole, Grade.SLIP_WHOLE, Grade.SLIP_WHOLE);
        stage(() -> loose.slipInside, Grade.SLIP_INSIDE, Grade.SLIP_INSIDE);
        stage(() -> loose.slipLast, Grade.SLIP_LOOSE, Grade.SLIP_LOOSE);
        stage(() -> loose.sounds, Grade.SOUND_SAME, Grade.SOUND_PREFIX);
    }

    private void stage(Supplier<List<Span>> source, Grade best, Grade worst) {
        if (!gathering.isFull()) gathering.from(source.get(), best, worst);
    }
}
