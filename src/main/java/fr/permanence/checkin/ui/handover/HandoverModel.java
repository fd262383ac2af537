package fr.permanence.checkin.ui.handover;

import fr.permanence.checkin.Handover;
import fr.permanence.checkin.Handovers;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the teams leave to each other, and the draft that is kept while it is written. */
public final class HandoverModel {
    private static final int SHOWN = 400;

    private final Background background;
    private final Lane lane;
    private final DeskServices services;
    private final Voice voice;
    private final DeskWords words;
    private final ObservableList<Handover> newest = FXCollections.observableArrayList();
    private final StringProperty draft = new SimpleStringProperty("");
    private final ObjectProperty<Refusal> refusal = new SimpleObjectProperty<>(Refusal.NONE);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private String kept = "";

    public HandoverModel(Background background, DeskServices services, Voice voice, DeskWords words) {
        this.background = background;
        this.lane = background.lane();
        this.services = services;
        this.voice = voice;
        this.words = words;
        draft.addListener((observed, before, now) -> refusal.set(Refusal.NONE));
    }

    /** Why the draft cannot be signed. */
    public record Refusal(String key, int length) {
        static final Refusal NONE = new Refusal("", 0);

        public String said(DeskWords words) {
            return key.isEmpty() ? "" : words.say(key, length, Handovers.LIMIT);
        }
    }

    /** The newest handovers, the newest first. */
    public ObservableList<Handover> newest() {
        return newest;
    }

    /** The handovers of the day that is read; of the newest day there is, at first. */
    List<Handover> ofDay() {
        LocalDate shown = day.get();
        return newest.stream().filter(one -> one.day().equals(shown)).toList();
    }

    /** The day that is read; null while there is no handover. */
    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /** Reads the newest day there is. */
    void showNewest() {
        day.set(newest.isEmpty() ? null : newest.getFirst().day());
    }

    /** Reads the day before (-1) or after (1) that has a handover. */
    void stepDay(int by) {
        List<LocalDate> days =
                newest.stream().map(Handover::day).distinct().sorted().toList();
        int next = days.indexOf(day.get()) + by;
        if (next >= 0 && next < days.size()) day.set(days.get(next));
    }

    public StringProperty draftProperty() {
        return draft;
    }

    public ObjectProperty<Refusal> refusalProperty() {
        return refusal;
    }

    /** Asks for the handovers and the kept draft; what is being written is never written over. */
    public void askAgain() {
        record Answer(List<Handover> newest, String draft) {}
        lane.run(
                () -> new Answer(
                        services.handovers().newest(SHOWN), services.handovers().draft()),
                answer -> {
                    boolean stays = newest.isEmpty() || !newest.getFirst().day().equals(day.get());
                    newest.setAll(answer.newest());
                    if (day.get() == null || !stays || ofDay().isEmpty()) showNewest();
                    if (!draft.get().equals(kept)) return;
                    kept = answer.draft();
                    draft.set(kept);
                },
                voice::trouble);
    }

    /** Keeps what is written so far. Does nothing when it is kept already. */
    public void keep() {
        String body = draft.get();
        if (body.equals(kept)) return;
        String before = kept;
        kept = body;
        background.run(
                () -> {
                    services.handovers().keepDraft(body);
                    return body;
                },
                done -> {},
                trouble -> {
                    if (kept.equals(body)) kept = before;
                    voice.trouble(trouble);
                });
    }

    /** Signs the draft. */
    public void sign() {
        String body = draft.get();
        background.run(() -> services.handovers().sign(body), signing -> cameOf(signing, body), voice::trouble);
    }

    private void cameOf(Handovers.Signing signing, String body) {
        switch (signing) {
            case Handovers.Signed signed -> {
                Handover handover = signed.handover();
                kept = "";
                draft.set(draft.get().startsWith(body) ? draft.get().substring(body.length()) : draft.get());
                voice.saved(handover.signedAt());
                voice.done(words.say("handover.signed"), () -> takeBack(handover));
            }
            case Handovers.Empty empty -> refusal.set(new Refusal("handover.empty", 0));
            case Handovers.TooLong tooLong -> refusal.set(new Refusal("handover.long", tooLong.length()));
        }
    }

    private void takeBack(Handover handover) {
        background.run(
                () -> services.undo().takeBack(Handovers.SIGN, handover.id().value()),
                outcome -> {
                    voice.say(words.outcome(outcome));
                    askAgain();
                },
                voice::trouble);
    }
}
