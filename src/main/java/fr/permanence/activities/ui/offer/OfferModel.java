package fr.permanence.activities.ui.offer;

import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.holidays.DayOff;
import fr.permanence.activities.sessions.GapReason;
import fr.permanence.activities.sessions.Offers;
import fr.permanence.activities.sessions.Planned;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.ui.reach.Meetings;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.ActivityId;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A new activity with its first series, or one that is offered and a further series of it. */
final class OfferModel {
    private final Background background;
    private final OneAtATime acts;
    private final WayBack wayBack;
    private final ActivityServices services;
    private final Voice voice;
    private final ActivityWords words;
    private final Lane lane;
    private final ActivityTyped typed;
    private final SeriesTyped series;
    private final ReadOnlyObjectWrapper<@Nullable Activity> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Days> days = new ReadOnlyObjectWrapper<>(Days.none());
    private final ReadOnlyObjectWrapper<List<Wrong>> wrong = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<Planned> planned = FXCollections.observableArrayList();

    OfferModel(Background background, ActivityServices services, Voice voice, ActivityWords words) {
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
        wayBack = services.wayBack(background, voice, words);
        acts = new OneAtATime(background, voice::trouble);
        lane = background.lane();
        typed = new ActivityTyped(words);
        series = new SeriesTyped(words);
        series.all().forEach(one -> one.addListener(changed -> look()));
        typed.room.addListener(changed -> look());
        typed.leaders.addListener(changed -> look());
    }

    ActivityTyped typed() {
        return typed;
    }

    SeriesTyped series() {
        return series;
    }

    /** The activity that is edited; null for a new one. */
    ReadOnlyObjectProperty<@Nullable Activity> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    boolean isNew() {
        return shown.get() == null;
    }

    /** The days that the series would have as it is typed now. */
    ReadOnlyObjectProperty<Days> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /** All that was refused, until it is corrected. */
    ReadOnlyObjectProperty<List<Wrong>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The series that the activity has. */
    ObservableList<Planned> planned() {
        return planned;
    }

    /** Begins a new activity on this day. */
    void start(LocalDate day) {
        series.start(day);
        look();
    }

    /** Reads the activity again; what is typed of it stays when it was typed already. */
    void open(ActivityId id) {
        background.run(
                () -> services.activities().find(id),
                found -> {
                    if (found.isEmpty()) return;
                    boolean isFirst = shown.get() == null;
                    if (isFirst) {
                        shown.set(found.get());
                        typed.fill(found.get().is());
                        series.start(services.clock().today());
                    }
                    askForSeries(id);
                    look();
                },
                voice::trouble);
    }

    private void askForSeries(ActivityId id) {
        background.run(() -> services.sessions().seriesOf(id), planned::setAll, voice::trouble);
    }

    /** Says in the language of now what it says of what is typed. */
    void sayAgain() {
        look();
        if (!wrong.get().isEmpty()) refuse(wrongs());
    }

    /** All that does not do: of a new activity in its series too. */
    private List<Wrong> wrongs() {
        List<Wrong> all = new ArrayList<>(typed.wrongs());
        if (isNew()) all.addAll(series.wrongs(services.clock().today()));
        return all;
    }

    /** Reckons the days again. */
    private void look() {
        List<Wrong> unread = new ArrayList<>();
        Optional<SeriesDraft> draft = series.read(services.clock().today(), unread::add);
        if (draft.isEmpty()) {
            days.set(Days.wrong(unread.getFirst()));
            lane.clear();
            return;
        }
        Optional<ActivityDraft> activity = typed.read(why -> {});
        lane.run(() -> reckoned(draft.get(), activity), days::set, voice::trouble);
    }

    private Days reckoned(SeriesDraft draft, Optional<ActivityDraft> typedNow) {
        Sessions.Proposing proposing = proposed(draft, typedNow);
        if (!(proposing instanceof Sessions.Proposed proposed)) {
            Sessions.Refused no = (Sessions.Refused) proposing;
            // When all days are left out there must be a way to take some back in.
            return new Days(List.of(), off(draft), List.of(), Optional.empty(), series.refused(no.reason(), no.day()));
        }
        return new Days(
                proposed.days().stream().map(day -> day.day()).toList(),
                off(draft),
                Meetings.of(services, proposed.clashes()),
                services.holidays().unknownFrom(),
                null);
    }

    private Sessions.Proposing proposed(SeriesDraft draft, Optional<ActivityDraft> typedNow) {
        Activity is = shown.get();
        if (is != null) return services.sessions().propose(is.id(), draft);
        ActivityDraft named = typedNow.orElseGet(() -> ActivityDraft.named(typed.kind.get(), typed.title.get(), 1));
        return services.offers().propose(named, draft);
    }

    /** The days off of the whole rule, those that are ticked too. */
    private List<DayOff> off(SeriesDraft draft) {
        SeriesDraft whole = new SeriesDraft(draft.recurrence(), draft.from(), draft.to(), Map.of());
        return proposed(whole, Optional.empty()) instanceof Sessions.Proposed all
                ? all.days().stream().filter(day -> day.isOff()).toList()
                : List.of();
    }

    /** Leaves a day out, or takes it in again. */
    void leaveOut(DayOff day, boolean isOut) {
        if (!isOut) series.ticked.remove(day.day());
        else series.ticked.put(day.day(), day.kept().isEmpty() ? GapReason.SCHOOL : GapReason.PUBLIC);
    }

    /** Leaves out every day on which something is kept. */
    void leaveAllOut() {
        days.get().off().forEach(day -> leaveOut(day, true));
    }

    /** Says it anew, also when the same was said before and a field was touched since. */
    private void refuse(List<Wrong> wrongs) {
        wrong.set(List.of());
        wrong.set(wrongs);
    }

    /** Keeps what is typed: of a new activity with its series, of another the activity alone. */
    void save(Consumer<Optional<Sessions.Done>> kept) {
        List<Wrong> wrongs = wrongs();
        refuse(wrongs);
        if (!wrongs.isEmpty()) return;
        Activity is = shown.get();
        typed.read(why -> {}).ifPresent(draft -> {
            if (is == null) offer(draft, kept);
            else correct(is, draft, kept);
        });
    }

    private void offer(ActivityDraft draft, Consumer<Optional<Sessions.Done>> kept) {
        Optional<SeriesDraft> rule = series.read(services.clock().today(), why -> {});
        if (rule.isEmpty()) return;
        acts.run(() -> services.offers().offer(draft, rule.get()), offering -> {
            switch (offering) {
                case Offers.Offered done -> {
                    kept.accept(Optional.of(done.planned()));
                    wayBack.done(
                            words.say(
                                    "offer.done",
                                    words.title(draft),
                                    done.planned().sessions().size()),
                            Sessions.PLAN,
                            done.planned().series().id().value());
                }
                case Offers.ActivityRefused no -> wrong.set(typed.refused(no.reason()));
                case Offers.SeriesRefused no ->
                    wrong.set(List.of(series.refused(no.why().reason(), no.why().day())));
            }
        });
    }

    private void correct(Activity is, ActivityDraft draft, Consumer<Optional<Sessions.Done>> kept) {
        acts.run(() -> services.activities().correct(is, draft), writing -> {
            switch (writing) {
                case Activities.Written written -> {
                    kept.accept(Optional.empty());
                    wayBack.done(
                            words.say("offer.corrected", words.title(draft)),
                            Activities.CORRECT,
                            is.id().value());
                }
                case Activities.Unchanged same -> kept.accept(Optional.empty());
                case Activities.Refused no -> wrong.set(typed.refused(no.reason()));
            }
        });
    }

    /** Plans a further series of the activity. */
    void plan(Consumer<Optional<Sessions.Done>> kept) {
        List<Wrong> wrongs = series.wrongs(services.clock().today());
        refuse(wrongs);
        Activity is = shown.get();
        Optional<SeriesDraft> rule = series.read(services.clock().today(), why -> {});
        if (is == null || rule.isEmpty() || !wrongs.isEmpty()) return;
        acts.run(() -> services.sessions().plan(is.id(), rule.get()), planning -> {
            switch (planning) {
                case Sessions.Done done -> {
                    kept.accept(Optional.of(done));
                    wayBack.done(
                            words.say("offer.planned", done.sessions().size()),
                            Sessions.PLAN,
                            done.series().id().value());
                }
                case Sessions.Refused no -> wrong.set(List.of(series.refused(no.reason(), no.day())));
            }
        });
    }

    /** Takes it out of what is offered, or offers it again. */
    void putAway(boolean away, Runnable kept) {
        Activity is = shown.get();
        if (is == null) return;
        acts.run(() -> services.activities().putAway(is, away), writing -> {
            if (writing instanceof Activities.Refused no) wrong.set(typed.refused(no.reason()));
            else {
                kept.run();
                wayBack.done(
                        words.say(away ? "offer.away" : "offer.again"),
                        Activities.PUT_AWAY,
                        is.id().value());
            }
        });
    }
}
