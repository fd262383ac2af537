package fr.permanence.stays.ui;

import fr.permanence.ids.StayId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.StayRefusal;
import fr.permanence.stays.Stays;
import fr.permanence.stays.participants.Shares;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.Bar;
import fr.permanence.stays.ui.year.InTheWay;
import fr.permanence.stays.ui.year.Moving;
import fr.permanence.stays.ui.year.Span;
import fr.permanence.stays.ui.year.YearDoor;
import fr.permanence.stays.ui.year.YearRead;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.time.LocalDate;
import java.util.Optional;

/** What the house answers to the year: its stays, its holidays, and what a move runs into. */
final class YearOfHouse implements YearDoor {
    /** A stay is planned so many years ahead at most. */
    private static final int LOOKS_AHEAD = 3;

    private final StayServices services;
    private final DaysMet met;
    private final Voice voice;
    private final StayWords words;
    private final Background background;
    private final WayBack wayBack;

    YearOfHouse(Background background, StayServices services, DaysMet met, Voice voice, StayWords words) {
        this.services = services;
        this.met = met;
        this.voice = voice;
        this.words = words;
        this.background = background;
        wayBack = services.wayBack(background, voice, words);
    }

    @Override
    public YearRead read(Span span) {
        return new YearRead(
                services.stays().between(span.first(), span.last()).stream()
                        .map(this::bar)
                        .toList(),
                met.grounds(span),
                met.unknownFrom().orElse(null));
    }

    @Override
    public Optional<Bar> next(LocalDate after) {
        return services.stays().between(after.plusDays(1), after.plusYears(LOOKS_AHEAD)).stream()
                .map(this::bar)
                .filter(bar -> bar.phase() != StayPhase.CANCELLED)
                .findFirst();
    }

    private Bar bar(StayLine line) {
        Stay stay = line.stay();
        StayPhase phase = stay.phase(services.clock().today());
        return new Bar(stay.id(), words.destination(line), full(line, phase), span(stay.days()), phase);
    }

    private String full(StayLine line, StayPhase phase) {
        return switch (phase) {
            case IDEA -> words.say("full.idea");
            case CANCELLED -> words.say("full.cancelled");
            case PREPARING, UNDER_WAY, OVER ->
                !mayPlan() ? "" : line.taken() + "/" + line.stay().capacity();
        };
    }

    private static Span span(StayDays days) {
        return new Span(days.first(), days.last());
    }

    @Override
    public boolean mayPlan() {
        return services.mayPlan();
    }

    @Override
    public String shares(Span span) {
        if (!mayPlan()) return "";
        Shares shares = services.participants().shares(new StayDays(span.first(), span.last()));
        if (shares.places() == 0 && shares.askedInVain() == 0) return "";
        return words.say("year.shares", shares.places(), shares.women(), shares.moreThanOnce(), shares.askedInVain());
    }

    @Override
    public InTheWay inTheWay(StayId id) {
        return met.of(id);
    }

    @Override
    public void keep(Moving moving, Runnable then) {
        background.run(
                () -> move(moving),
                writing -> {
                    told(moving, writing);
                    then.run();
                },
                trouble -> {
                    voice.trouble(trouble);
                    then.run();
                });
    }

    private void told(Moving moving, Stays.Writing writing) {
        String name = moving.bar().name();
        switch (writing) {
            case Stays.Written done ->
                wayBack.done(
                        words.say(
                                "move.done",
                                name,
                                words.daysAndYear(
                                        moving.days().first(), moving.days().last())),
                        done.verb(),
                        done.stay().id().value());
            case Stays.Refused no -> voice.say(words.say("move.refused", name, words.refusal(no.reason())));
            case Stays.Unchanged same -> {}
        }
    }

    private Stays.Writing move(Moving moving) {
        Optional<StayLine> line = services.stays().line(moving.bar().id());
        if (line.isEmpty()) return new Stays.Refused(StayRefusal.GONE);
        Stay now = line.get().stay();
        // Somebody else moved it while it was held here.
        if (!span(now.days()).equals(moving.bar().days())) return new Stays.Refused(StayRefusal.CHANGED_SINCE);
        return services.stays()
                .move(now, new StayDays(moving.days().first(), moving.days().last()));
    }
}
