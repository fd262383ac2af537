package fr.permanence.stays.ui;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.dates.HouseDate;
import fr.permanence.stays.moving.Broken;
import fr.permanence.stays.moving.MoveGround;
import fr.permanence.stays.moving.MoveRules;
import fr.permanence.stays.ui.plan.MetThere;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.Crossing;
import fr.permanence.stays.ui.year.DaysAround;
import fr.permanence.stays.ui.year.Ground;
import fr.permanence.stays.ui.year.InTheWay;
import fr.permanence.stays.ui.year.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stays meet on their days: holidays, dates of the house, other stays, and who could then not go. Off the UI thread. */
final class DaysMet implements MetThere {
    private final StayServices services;
    private final DaysAround around;
    private final StayWords words;

    DaysMet(StayServices services, DaysAround around, StayWords words) {
        this.services = services;
        this.around = around;
        this.words = words;
    }

    /** From when on nothing is known of school holidays; nothing when nobody can say. */
    Optional<LocalDate> unknownFrom() {
        return around.unknownFrom();
    }

    /** What stands out on these days: holidays, and what the house noted itself. */
    List<Ground> grounds(Span span) {
        List<Ground> all = new ArrayList<>(around.of(span));
        if (services.mayPlan())
            for (HouseDate date : services.dates().between(span.first(), span.last()))
                all.add(new Ground(new Span(date.day(), date.day()), words.called(date), kind(date)));
        return all;
    }

    private static Ground.Kind kind(HouseDate date) {
        return switch (date.kind()) {
            case COMMISSION -> Ground.Kind.COMMISSION;
            case OTHER -> Ground.Kind.DATE;
        };
    }

    private static Crossing.Kind crossed(Ground.Kind kind) {
        return switch (kind) {
            case SCHOOL -> Crossing.Kind.SCHOOL;
            case PUBLIC -> Crossing.Kind.PUBLIC;
            case DATE, COMMISSION -> Crossing.Kind.DATE;
        };
    }

    /** What this stay would run into on other days, a year before and after it; read at once, asked without reading. */
    InTheWay of(StayId id) {
        Optional<MoveGround> ground = services.moves().ground(id);
        if (ground.isEmpty()) return days -> List.of();
        StayDays now = ground.get().stay().days();
        List<Ground> known =
                grounds(new Span(now.first().minusYears(1), now.last().plusYears(1)));
        return days -> {
            List<Crossing> found = new ArrayList<>();
            MoveRules.broken(ground.get(), new StayDays(days.first(), days.last()))
                    .forEach(broken -> found.add(crossing(broken)));
            known.stream().filter(one -> one.days().meets(days)).forEach(one -> found.add(crossing(one)));
            return found;
        };
    }

    private static Crossing crossing(Ground ground) {
        return new Crossing(crossed(ground.kind()), List.of(ground.name()));
    }

    private Crossing crossing(Broken broken) {
        return switch (broken) {
            case Broken.OnTwoStays twice ->
                new Crossing(
                        Crossing.Kind.TWICE,
                        List.of(names(twice.names()), twice.other().destination()));
            case Broken.PapersEnd end -> new Crossing(Crossing.Kind.PAPERS, List.of(names(List.of(end.name()))));
            case Broken.AnotherStay met ->
                new Crossing(Crossing.Kind.OTHER_STAY, List.of(met.other().destination()));
        };
    }

    private String names(List<String> chosen) {
        return chosen.stream().map(words.discreet()::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<String> on(@Nullable StayId changed, StayDays days) {
        Span span = new Span(days.first(), days.last());
        List<Crossing> met = changed == null ? ofNew(days) : of(changed).on(span);
        return met.stream().map(crossing -> crossing.said(words)).toList();
    }

    /** The same for a stay that is not planned yet: nobody goes on it. */
    private List<Crossing> ofNew(StayDays days) {
        Stream<Crossing> others = services.stays().between(days.first(), days.last()).stream()
                .filter(line -> line.stay().isHeld())
                .map(line -> new Crossing(Crossing.Kind.OTHER_STAY, List.of(line.destination())));
        Stream<Crossing> noted =
                grounds(new Span(days.first(), days.last())).stream().map(DaysMet::crossing);
        return Stream.concat(others, noted).toList();
    }
}
