package fr.permanence.stays.ui.year;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.shared.Zoom;
import fr.permanence.text.HouseClock;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which stays are seen, which one is chosen, and where it is being moved to. */
public final class YearModel {
    /** Further than the longest stay that one drags: beyond the ends of what is seen, this is in memory too. */
    private static final int AROUND = 62;
    /** So many days on, or back, an arrow looks for a stay that is not seen. */
    private static final int FAR = 400;

    private final YearDoor door;
    private final Voice voice;
    private final HouseClock clock;
    private final Lane lane;
    private final Lane wayLane;
    private final ObjectProperty<@Nullable StayId> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Moving> moving = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<InTheWay> inTheWay = new ReadOnlyObjectWrapper<>(days -> List.of());
    private final ReadOnlyObjectWrapper<YearShown> shown;
    private Zoom zoom = Zoom.YEAR;
    private LocalDate day;
    private boolean isOpened;
    private String shares = "";
    private boolean isKept;
    private boolean wasGivenUp;

    public YearModel(Background background, YearDoor door, HouseClock clock, Voice voice) {
        this.door = door;
        this.voice = voice;
        this.clock = clock;
        lane = background.lane();
        wayLane = background.lane();
        day = clock.today();
        shown = new ReadOnlyObjectWrapper<>(YearShown.nothing(day));
        chosen.addListener((observed, before, now) -> askWhatIsInTheWay());
    }

    /** What is seen. */
    public ReadOnlyObjectProperty<YearShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public YearShown shown() {
        return shown.get();
    }

    /** The stay that is chosen; null for none. */
    public ObjectProperty<@Nullable StayId> chosenProperty() {
        return chosen;
    }

    /** The chosen stay, when it is among those seen. */
    public Optional<Bar> chosen() {
        return shown().bar(chosen.get());
    }

    /** What is being moved and where to; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Moving> movingProperty() {
        return moving.getReadOnlyProperty();
    }

    public boolean isMoving() {
        return moving.get() != null;
    }

    /** Whether who is signed in plans stays. */
    public boolean mayPlan() {
        return door.mayPlan();
    }

    /** What the chosen stay would run into; another once it was read. */
    ReadOnlyObjectProperty<InTheWay> inTheWayProperty() {
        return inTheWay.getReadOnlyProperty();
    }

    /** What the stay that is being moved runs into there, the gravest first. */
    public List<Crossing> crossings() {
        Moving now = moving.get();
        return now == null ? List.of() : inTheWay.get().on(now.days());
    }

    private void askWhatIsInTheWay() {
        wayLane.clear();
        inTheWay.set(days -> List.of());
        StayId id = chosen.get();
        if (id != null && mayPlan()) wayLane.run(() -> door.inTheWay(id), inTheWay::set, voice::trouble);
    }

    /** Sees more or less time at once, around the chosen stay. */
    public void show(Zoom wanted) {
        zoom = wanted;
        chosen().ifPresent(bar -> day = bar.days().first());
        askAgain();
    }

    /** Goes so many years, quarters or months on, or back. */
    public void go(int steps) {
        Span seen = Span.around(day, zoom);
        goTo(steps > 0 ? seen.last().plusDays(1) : seen.first().minusDays(1));
    }

    public void goToday() {
        goTo(clock.today());
    }

    public void goTo(LocalDate wanted) {
        day = wanted;
        askAgain();
    }

    /** Shows the stay wherever it is, and chooses it. */
    public void goTo(StayId id, LocalDate on) {
        chosen.set(id);
        goTo(on);
    }

    /** The day that is meant when nothing is chosen: today when it is seen. */
    public LocalDate day() {
        return shown().span().holds(clock.today())
                ? clock.today()
                : shown().span().first();
    }

    /** How the places of what is seen were shared, in one sentence; empty when there is nothing to say. */
    public String shares() {
        return shares;
    }

    /** Reads what is seen once more. */
    public void askAgain() {
        Zoom how = zoom;
        Span span = Span.around(day, how);
        Span wide = new Span(span.first().minusDays(AROUND), span.last().plusDays(AROUND));
        lane.run(
                () -> new Answer(door.read(wide), door.shares(span)),
                answer -> arrived(how, span, answer),
                voice::trouble);
    }

    private record Answer(YearRead read, String shares) {}

    private void arrived(Zoom how, Span span, Answer both) {
        YearRead answer = both.read();
        shares = both.shares();
        if (isKept) moving.set(null);
        isKept = false;
        LocalDate from = answer.unknownFrom();
        boolean isUnknown = from != null && !from.isAfter(span.last());
        shown.set(new YearShown(how, span, clock.today(), answer.bars(), answer.grounds(), isUnknown));
        if (chosen().isEmpty() && !isMoving()) choose();
        else askWhatIsInTheWay();
    }

    /** The place opens on the next stay, in whichever year that is. */
    private void choose() {
        boolean looksFurther = !isOpened && shown().toCome().isEmpty();
        isOpened = true;
        if (looksFurther) lane.run(() -> door.next(clock.today()), this::open, voice::trouble);
        else choose(shown().nearest());
    }

    private void open(Optional<Bar> next) {
        if (next.isPresent()) goTo(next.get().id(), next.get().days().first());
        else choose(shown().nearest());
    }

    private void choose(Optional<Bar> bar) {
        chosen.set(bar.map(Bar::id).orElse(null));
    }

    /** Chooses the stay before or after, though it be before or after what is seen. */
    public void step(int by) {
        if (isMoving()) return;
        Optional<Bar> from = chosen();
        Optional<Bar> next = shown().step(chosen.get(), by);
        if (from.isPresent() && from.equals(next)) stepOut(from.get(), by);
        else next.ifPresent(bar -> chosen.set(bar.id()));
    }

    private void stepOut(Bar from, int by) {
        LocalDate first = from.days().first();
        LocalDate far = first.plusDays((long) by * FAR);
        Span span = by > 0 ? new Span(first, far) : new Span(far, first);
        lane.run(
                () -> new YearShown(zoom, span, clock.today(), door.read(span).bars(), List.of()).step(from.id(), by),
                found -> found.filter(bar -> !bar.id().equals(from.id()))
                        .ifPresent(bar -> goTo(bar.id(), bar.days().first())),
                voice::trouble);
    }

    /** Moves the chosen stay so many days on, not kept yet. */
    public void shift(int days) {
        turn(span -> span.shifted(days));
    }

    /** Makes the chosen stay end so many days later, not kept yet. */
    public void stretch(int days) {
        turn(span -> span.stretched(days));
    }

    private void turn(UnaryOperator<Span> how) {
        Moving now = moving.get();
        if (now == null) now = chosen().map(Moving::begin).orElse(null);
        if (now == null || !mayPlan() || isKept) return;
        Moving there = now.to(how.apply(now.days()));
        put(there);
        if (!there.days().meets(shown().span())) goTo(there.days().first());
    }

    /** Puts a stay on these days, as by the mouse; not kept yet. */
    void drag(Bar bar, Span days) {
        wasGivenUp = false;
        if (mayPlan() && !isKept) put(Moving.begin(bar).to(days));
    }

    private void put(Moving there) {
        moving.set(there.isNone() ? null : there);
    }

    /** Leaves the stay where it was. */
    public void giveUp() {
        if (isKept) return;
        wasGivenUp = true;
        moving.set(null);
    }

    /** Whether what was dragged last was left where it was. */
    boolean wasGivenUp() {
        return wasGivenUp;
    }

    /** Keeps the stay where it is now. */
    public void settle() {
        Moving now = moving.get();
        if (now == null || isKept) return;
        isKept = true;
        // It is drawn where it was put until what is kept has been read: it does not jump back for a moment.
        door.keep(now, () -> {
            if (shown().span().meets(now.days())) askAgain();
            else goTo(now.bar().id(), now.days().first());
        });
    }
}
