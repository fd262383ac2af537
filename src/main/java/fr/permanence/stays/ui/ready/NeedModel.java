package fr.permanence.stays.ui.ready;

import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.ready.DepartureFiles;
import fr.permanence.stays.ready.DepartureFiles.Writing;
import fr.permanence.stays.ready.Need;
import fr.permanence.stays.ready.ReadyRefusal;
import fr.permanence.stays.ready.ReadyRow;
import fr.permanence.text.HouseClock;
import fr.permanence.text.TypedDay;
import fr.permanence.text.TypedNumber;
import fr.permanence.ui.Background;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The small form of the cell that is open: what is missing is written right there. */
final class NeedModel {
    private final DepartureFiles files;
    private final HouseClock clock;
    private final BoardWords words;
    private final WayBack wayBack;
    private final OneAtATime acts;
    private final Map<ReadyModel.Spot, NeedTyped> kept = new HashMap<>();
    private final ObjectProperty<@Nullable Open> open = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Wrong> wrong = new SimpleObjectProperty<>();

    NeedModel(Background background, ReadyServices services, Voice voice, BoardWords words, WayBack wayBack) {
        files = services.files();
        clock = services.pipeline().clock();
        this.words = words;
        this.wayBack = wayBack;
        acts = new OneAtATime(background, voice::trouble);
    }

    /** Which cell is open, and what is typed in it. */
    record Open(ReadyRow row, Need need, NeedTyped typed) {
        @Override
        public String toString() {
            return "Open[" + need + "]";
        }
    }

    /** Which of the answers does not do. */
    enum Asked {
        DAY,
        TEXT,
        MONEY,
        EXPIRY
    }

    /** What does not do, and what to do about it. */
    record Wrong(Asked field, String sentence) {}

    ObjectProperty<@Nullable Open> openProperty() {
        return open;
    }

    ObjectProperty<@Nullable Wrong> wrongProperty() {
        return wrong;
    }

    /** Opens the form of this cell; what was typed in it before is still there. */
    void open(ReadyRow row, Need need) {
        ReadyModel.Spot spot = new ReadyModel.Spot(row.line().participant().id(), need);
        NeedTyped typed = kept.computeIfAbsent(spot, of -> new NeedTyped(need, row, clock.today()));
        wrong.set(null);
        open.set(new Open(row, need, typed));
    }

    /** Closes it; nothing typed is lost. */
    void close() {
        wrong.set(null);
        open.set(null);
    }

    /** She did not sign, after all. */
    void notSigned() {
        Open now = open.get();
        if (now != null)
            write(now, () -> files.agree(now.row().line().participant().id(), null));
    }

    /** Writes a short answer instead of what is typed: "rien à signaler". */
    void saveText(String text) {
        Open now = open.get();
        if (now == null) return;
        now.typed().text.set(text);
        save();
    }

    /** Seals what is typed. */
    void save() {
        Open now = open.get();
        if (now == null) return;
        wrong.set(null);
        Participant of = now.row().line().participant();
        NeedTyped typed = now.typed();
        switch (now.need()) {
            case AGREEMENT ->
                day(typed.day.get(), Asked.DAY).ifPresent(day -> write(now, () -> files.agree(of.id(), day)));
            case PAPERS -> savePaper(now, of, typed);
            case HEALTH, DIET, EMERGENCY ->
                write(now, () -> files.text(of, NeedTyped.kindOf(now.need()), typed.text.get()));
            case CHILDCARE -> write(now, () -> files.childcare(of.id(), typed.childcare.get()));
            case CONTRIBUTION -> {
                OptionalInt cents = TypedNumber.cents(typed.money.get());
                if (cents.isEmpty()) wrong.set(new Wrong(Asked.MONEY, words.say("typed.money")));
                else write(now, () -> files.paid(of.id(), cents.getAsInt()));
            }
        }
    }

    private void savePaper(Open now, Participant of, NeedTyped typed) {
        boolean isForGood = typed.isForGood.get();
        String last = isForGood ? "" : typed.day.get();
        Optional<LocalDate> expires = last.isBlank() ? Optional.empty() : day(last, Asked.EXPIRY);
        if (!last.isBlank() && expires.isEmpty()) return;
        write(now, () -> files.paper(of, typed.kind.get(), expires.orElse(null), isForGood, typed.text.get()));
    }

    private Optional<LocalDate> day(String typed, Asked field) {
        Optional<LocalDate> day = TypedDay.read(typed, clock.today());
        if (day.isEmpty()) wrong.set(new Wrong(field, words.say("typed.day")));
        return day;
    }

    private void write(Open now, Callable<Writing> act) {
        acts.run(act, writing -> {
            switch (writing) {
                case DepartureFiles.NotWritten no ->
                    wrong.set(new Wrong(fieldOf(no.reason(), now.need()), words.refusal(no.reason())));
                case DepartureFiles.Unchanged same -> done(now);
                case DepartureFiles.Written written -> {
                    done(now);
                    wayBack.done(
                            words.written(now.need(), now.row().line().person()), written.verb(), written.subject());
                }
            }
        });
    }

    private void done(Open now) {
        kept.remove(new ReadyModel.Spot(now.row().line().participant().id(), now.need()));
        if (Objects.equals(open.get(), now)) close();
    }

    private static Asked fieldOf(ReadyRefusal reason, Need need) {
        return switch (reason) {
            case SIGNED_IN_THE_FUTURE -> Asked.DAY;
            case MONEY_OUT_OF_RANGE -> Asked.MONEY;
            case NO_EXPIRY, EXPIRY_OUT_OF_RANGE -> Asked.EXPIRY;
            case EMPTY, TOO_LONG -> Asked.TEXT;
            case GONE ->
                switch (need) {
                    case AGREEMENT -> Asked.DAY;
                    case PAPERS -> Asked.EXPIRY;
                    case CONTRIBUTION -> Asked.MONEY;
                    case HEALTH, DIET, EMERGENCY, CHILDCARE -> Asked.TEXT;
                };
        };
    }
}
