package fr.permanence.stays.ui.journeys;

import fr.permanence.ids.StayId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.journeys.JourneyRefusal;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.LegDraft;
import fr.permanence.stays.journeys.LegKind;
import fr.permanence.stays.journeys.Meeting;
import fr.permanence.stays.journeys.Run;
import fr.permanence.stays.journeys.Stages;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.text.TypedDay;
import fr.permanence.text.TypedNumber;
import fr.permanence.text.TypedTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed of a leg, field by field, and how it is read. */
final class LegTyped {
    /** A field of the form. */
    enum Asked {
        FROM,
        TO,
        LEAVES_ON,
        LEAVES_AT,
        ARRIVES_ON,
        ARRIVES_AT,
        MEETING_PLACE,
        MEETING_AT,
        SEATS,
        STAGES,
        REFERENCE
    }

    final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.OUT);
    final ObjectProperty<LegKind> kind = new SimpleObjectProperty<>(LegKind.TRAIN);
    private final Map<Asked, StringProperty> texts = new EnumMap<>(Asked.class);
    private final JourneyModel model;
    private final PaneGround ground;
    private final Function<StayId, Optional<Stay>> stays;

    LegTyped(JourneyModel model, PaneGround ground, Function<StayId, Optional<Stay>> stays) {
        this.model = model;
        this.ground = ground;
        this.stays = stays;
        for (Asked field : Asked.values()) texts.put(field, new SimpleStringProperty(""));
    }

    /** What is typed in this field. */
    StringProperty of(Asked field) {
        return Objects.requireNonNull(texts.get(field));
    }

    private String typed(Asked field) {
        return of(field).get();
    }

    /** Begins a new leg: its way and its day are likely ones. */
    void begin(StayId stay, Runnable then) {
        ground.background()
                .run(
                        () -> stays.apply(stay),
                        found -> {
                            found.ifPresent(this::begin);
                            then.run();
                        },
                        ground.voice()::trouble);
    }

    private void begin(Stay stay) {
        texts.values().forEach(text -> text.set(""));
        way.set(model.nextWay());
        kind.set(LegKind.TRAIN);
        of(Asked.STAGES).set("1");
        LocalDate day = way.get() == Way.OUT ? stay.days().first() : stay.days().last();
        of(Asked.LEAVES_ON).set(TypedDay.written(day));
        LocalTime at = way.get() == Way.OUT
                ? stay.is().departure().leavesAt()
                : stay.is().departure().returnsAt();
        if (at != null) of(Asked.LEAVES_AT).set(TypedTime.written(at));
        String point = stay.is().departure().meetingPoint();
        if (point != null && way.get() == Way.OUT) of(Asked.MEETING_PLACE).set(point);
    }

    /** Fills the form with a leg. */
    void fill(Leg leg) {
        LegDraft is = leg.is();
        way.set(is.way());
        kind.set(is.kind());
        of(Asked.STAGES).set(is.stages().written());
        of(Asked.FROM).set(is.run().from());
        of(Asked.TO).set(is.run().to());
        of(Asked.LEAVES_ON).set(TypedDay.written(is.run().leaves().toLocalDate()));
        of(Asked.LEAVES_AT).set(TypedTime.written(is.run().leaves().toLocalTime()));
        boolean sameDay =
                is.run().arrives().toLocalDate().equals(is.run().leaves().toLocalDate());
        of(Asked.ARRIVES_ON)
                .set(sameDay ? "" : TypedDay.written(is.run().arrives().toLocalDate()));
        of(Asked.ARRIVES_AT).set(TypedTime.written(is.run().arrives().toLocalTime()));
        of(Asked.MEETING_PLACE).set(orEmpty(is.meeting().place()));
        LocalTime at = is.meeting().at();
        of(Asked.MEETING_AT).set(at == null ? "" : TypedTime.written(at));
        of(Asked.SEATS).set(is.seats() == null ? "" : String.valueOf(is.seats()));
        of(Asked.REFERENCE).set(orEmpty(is.reference()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Reads what is typed; {@code wrong} is filled with every field that cannot be read. */
    Optional<LegDraft> read(Map<Asked, String> wrong) {
        JourneyWords words = model.words();
        Optional<Stages> stages = Stages.read(typed(Asked.STAGES));
        if (stages.isEmpty()) wrong.put(Asked.STAGES, words.say("typed.stages"));
        Optional<LocalDate> leavesOn = day(Asked.LEAVES_ON, wrong);
        Optional<LocalTime> leavesAt = time(Asked.LEAVES_AT, wrong);
        Optional<LocalDate> arrivesOn = typed(Asked.ARRIVES_ON).isBlank() ? leavesOn : day(Asked.ARRIVES_ON, wrong);
        Optional<LocalTime> arrivesAt = time(Asked.ARRIVES_AT, wrong);
        Optional<LocalTime> meets =
                typed(Asked.MEETING_AT).isBlank() ? Optional.empty() : time(Asked.MEETING_AT, wrong);
        OptionalInt seats = TypedNumber.whole(typed(Asked.SEATS));
        if (seats.isEmpty() && !typed(Asked.SEATS).isBlank()) wrong.put(Asked.SEATS, words.say("typed.number"));
        if (typed(Asked.FROM).isBlank()) wrong.put(Asked.FROM, words.say("refusal.NO_FROM"));
        if (typed(Asked.TO).isBlank()) wrong.put(Asked.TO, words.say("refusal.NO_TO"));
        if (!wrong.isEmpty()) return Optional.empty();
        return Optional.of(new LegDraft(
                way.get(),
                stages.orElseThrow(),
                kind.get(),
                new Run(
                        typed(Asked.FROM),
                        typed(Asked.TO),
                        leavesOn.orElseThrow().atTime(leavesAt.orElseThrow()),
                        arrivesOn.orElseThrow().atTime(arrivesAt.orElseThrow())),
                new Meeting(typed(Asked.MEETING_PLACE), meets.orElse(null)),
                seats.isPresent() ? (Integer) seats.getAsInt() : null,
                typed(Asked.REFERENCE)));
    }

    private Optional<LocalDate> day(Asked field, Map<Asked, String> wrong) {
        Optional<LocalDate> day = TypedDay.read(typed(field), ground.clock().today());
        if (day.isEmpty()) wrong.put(field, model.words().say("typed.day"));
        return day;
    }

    private Optional<LocalTime> time(Asked field, Map<Asked, String> wrong) {
        Optional<LocalTime> time = TypedTime.read(typed(field));
        if (time.isEmpty()) wrong.put(field, model.words().say("typed.time"));
        return time;
    }

    /** At which field a refusal is said. */
    static Asked fieldOf(JourneyRefusal reason) {
        return switch (reason) {
            case NO_FROM, TOO_LONG -> Asked.FROM;
            case NO_TO -> Asked.TO;
            case STAGE_OUT_OF_RANGE, BEFORE_THE_STAGE_BEFORE -> Asked.STAGES;
            case NO_SEATS, TOO_MANY_SEATS, MORE_THAN_NINE, MORE_SEATED, FULL, NOT_DRIVEN, ONLY_THE_TEAM_DRIVES ->
                Asked.SEATS;
            case ARRIVES_BEFORE_IT_LEAVES -> Asked.ARRIVES_AT;
            case MEETING_AFTER_DEPARTURE -> Asked.MEETING_AT;
            case OUTSIDE_THE_STAY -> Asked.LEAVES_ON;
            case NO_SUCH_TIME, TWO_AT_ONCE, DRIVES_ELSEWHERE -> Asked.LEAVES_AT;
            case AWAY_FROM_MOTHER, NEEDS_NO_SEAT, DOES_NOT_GO, CHANGED_SINCE, GONE -> Asked.REFERENCE;
        };
    }
}
