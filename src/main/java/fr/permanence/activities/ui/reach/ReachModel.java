package fr.permanence.activities.ui.reach;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.ChangePreview;
import fr.permanence.activities.sessions.Reach;
import fr.permanence.activities.sessions.Recurrence.Once;
import fr.permanence.activities.sessions.SessionChange;
import fr.permanence.activities.sessions.SessionEdits;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Asks what a change reaches, shows what comes of each answer, and does it. */
public final class ReachModel {
    private final OneAtATime acts;
    private final WayBack wayBack;
    private final ActivityServices services;
    private final Voice voice;
    private final ActivityWords words;
    private final Lane lane;
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.THIS);
    private final ReadOnlyObjectWrapper<@Nullable Foreseen> foreseen = new ReadOnlyObjectWrapper<>();
    private @Nullable ActivitySession session;
    private @Nullable SessionChange change;
    private boolean isSeries;

    public ReachModel(Background background, ActivityServices services, Voice voice, ActivityWords words) {
        acts = new OneAtATime(background, voice::trouble);
        wayBack = services.wayBack(background, voice, words);
        this.services = services;
        this.voice = voice;
        this.words = words;
        lane = background.lane();
    }

    /** Whether there are others of the series that it could reach. */
    public boolean isSeries() {
        return isSeries;
    }

    public ReadOnlyObjectProperty<Reach> reachProperty() {
        return reach;
    }

    /** What comes of it; null while it is not known. */
    public ReadOnlyObjectProperty<@Nullable Foreseen> foreseenProperty() {
        return foreseen.getReadOnlyProperty();
    }

    /** What read it: what comes of a change of this one session, and whether it is one of a series. */
    private record First(boolean isSeries, Foreseen foreseen) {}

    /**
     * Begins a question.
     *
     * @param question opens it; not run when there is nothing to ask, and then the change is simply done
     * @param kept run when it is done
     */
    public void ask(ActivitySession of, SessionChange wanted, Runnable question, Runnable kept) {
        session = of;
        change = wanted;
        reach.set(Reach.THIS);
        foreseen.set(null);
        lane.run(
                () -> new First(isOneOfSeveral(of), look(of, Reach.THIS, wanted)),
                first -> {
                    isSeries = first.isSeries();
                    foreseen.set(first.foreseen());
                    if (isSeries || !isHarmless(first.foreseen())) question.run();
                    else save(kept);
                },
                voice::trouble);
    }

    /** Reaches so far; what comes of that is looked up. */
    public void choose(Reach wanted) {
        ActivitySession of = session;
        SessionChange as = change;
        if (of == null || as == null) return;
        reach.set(wanted);
        foreseen.set(null);
        lane.run(() -> look(of, wanted, as), foreseen::set, voice::trouble);
    }

    /** Does it as it was foreseen; when it cannot be, what is foreseen says why. */
    public void save(Runnable kept) {
        ActivitySession of = session;
        SessionChange as = change;
        ChangePreview preview = preview();
        if (of == null || as == null || preview == null) return;
        acts.run(() -> services.edits().change(of, reach.get(), forReach(reach.get(), as), preview), changing -> {
            switch (changing) {
                case SessionEdits.Changed done -> done(of, done.was(), kept);
                case SessionEdits.Refused no -> foreseen.set(new Foreseen(no, List.of()));
            }
        });
    }

    private void done(ActivitySession of, ChangePreview was, Runnable kept) {
        int sessions = was.changes().size();
        kept.run();
        wayBack.done(
                sessions == 1
                        ? words.say("change.done.one", words.when(was.changes().getFirst()))
                        : words.say("change.done.several", sessions),
                SessionEdits.CHANGE,
                of.id().value());
    }

    private @Nullable ChangePreview preview() {
        Foreseen now = foreseen.get();
        return now != null && now.looking() instanceof SessionEdits.Shown shown ? shown.preview() : null;
    }

    private boolean isOneOfSeveral(ActivitySession of) {
        return services.sessions().seriesOf(of.activity()).stream()
                .anyMatch(series -> series.id().equals(of.series()) && !(series.recurrence() instanceof Once));
    }

    private static boolean isHarmless(Foreseen foreseen) {
        return foreseen.met().isEmpty()
                && foreseen.looking() instanceof SessionEdits.Shown shown
                && shown.preview().people() == 0;
    }

    /** What comes of it with this reach. */
    private Foreseen look(ActivitySession of, Reach wanted, SessionChange as) {
        SessionEdits.Looking looking = services.edits().preview(of, wanted, forReach(wanted, as));
        if (!(looking instanceof SessionEdits.Shown shown)) return new Foreseen(looking, List.of());
        return new Foreseen(looking, Meetings.of(services, shown.preview().clashes()));
    }

    /** A new rhythm is for several; one session has none. */
    private static SessionChange forReach(Reach wanted, SessionChange as) {
        if (wanted != Reach.THIS || as.recurrence() == null) return as;
        return new SessionChange(as.day(), as.from(), as.to(), as.room(), as.leader(), null);
    }

    /** What is foreseen, one sentence each. */
    public List<String> sentences() {
        Foreseen now = foreseen.get();
        if (now == null) return List.of();
        if (now.looking() instanceof SessionEdits.Refused no) return List.of(words.refusal(no.reason(), no.day()));
        ChangePreview preview = preview();
        if (preview == null) return List.of();
        List<String> sentences = new ArrayList<>();
        add(sentences, "preview.changes", preview.changes().size());
        add(sentences, "preview.added", preview.added().size());
        add(sentences, "preview.removed", preview.removed().size());
        add(sentences, "preview.cancelled", preview.cancelled().size());
        sentences.add(words.say("preview.people", preview.people()));
        add(sentences, "preview.stays", preview.stays().size());
        return sentences;
    }

    /** What it meets, one sentence each. */
    public List<String> warnings() {
        Foreseen now = foreseen.get();
        return now == null ? List.of() : Meetings.said(words, now.met());
    }

    /** Whether it cannot be done so. */
    public boolean isRefused() {
        Foreseen now = foreseen.get();
        return now != null && now.looking() instanceof SessionEdits.Refused;
    }

    /** Why it cannot be done so, when it cannot. */
    public Optional<SessionEdits.Refused> refusal() {
        Foreseen now = foreseen.get();
        return now != null && now.looking() instanceof SessionEdits.Refused no ? Optional.of(no) : Optional.empty();
    }

    private void add(List<String> sentences, String key, int count) {
        if (count > 0) sentences.add(words.say(key, count));
    }
}
