package fr.permanence.activities.ui.session;

import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.ui.register.RegisterExits;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;

/** The keys of a session. What marks somebody works only on the sheet, so that no letter typed elsewhere marks anybody. */
final class SessionKeys {
    private final SessionModel model;
    private final RegisterWords words;
    private final RegisterExits exits;
    private final ChosenLine foot;
    private final Runnable openBox;
    private final BooleanSupplier isOnSheet;
    private final Runnable confirmFreed;

    SessionKeys(
            SessionModel model,
            RegisterWords words,
            RegisterExits exits,
            ChosenLine foot,
            Runnable openBox,
            BooleanSupplier isOnSheet,
            Runnable confirmFreed) {
        this.model = model;
        this.words = words;
        this.exits = exits;
        this.foot = foot;
        this.openBox = openBox;
        this.isOnSheet = isOnSheet;
        this.confirmFreed = confirmFreed;
    }

    List<Shortcut> all() {
        List<Shortcut> keys = new ArrayList<>();
        SheetModel sheet = model.sheet();
        keys.add(onSheet(Stroke.letter('p'), "key.PRESENT", () -> sheet.key(Mark.PRESENT)));
        keys.add(onSheet(Stroke.letter('a'), "key.ABSENT", () -> sheet.key(Mark.ABSENT)));
        keys.add(onSheet(Stroke.letter('e'), "key.EXCUSED", () -> sheet.key(Mark.EXCUSED)));
        keys.add(onSheet(Stroke.of(KeyCode.DELETE), "key.clear", sheet::clear));
        keys.add(onSheet(Stroke.of(KeyCode.BACK_SPACE), "key.clear", sheet::clear));
        keys.add(onSheet(Stroke.of(KeyCode.ENTER), "key.accept", sheet::accept));
        keys.add(of(Stroke.of(KeyCode.F8), "key.all", sheet::allPresent));
        keys.add(of(Stroke.shift(KeyCode.F8), "key.acceptAll", sheet::acceptAll));
        keys.add(of(Stroke.letter('s'), "key.sign", openBox));
        keys.add(of(Stroke.of(KeyCode.F7), "key.absent", foot::turnAbsence));
        keys.add(of(Stroke.shift(KeyCode.F7), "key.leave", foot::leave));
        keys.add(of(Stroke.of(KeyCode.F3), "key.hers", foot::openHers));
        keys.add(of(Stroke.letter('g'), "key.grid", this::openGrid));
        keys.add(of(FreedCard.CONFIRM, "key.freed", confirmFreed));
        return keys;
    }

    private Shortcut onSheet(Stroke stroke, String key, Runnable act) {
        return new Shortcut(stroke, () -> words.say(key), () -> {
            if (isOnSheet.getAsBoolean()) act.run();
        });
    }

    private Shortcut of(Stroke stroke, String key, Runnable act) {
        return new Shortcut(stroke, () -> words.say(key), () -> {
            if (model.shownProperty().get() != null) act.run();
        });
    }

    private void openGrid() {
        SessionShown shown = model.shownProperty().get();
        if (shown != null)
            exits.grid()
                    .accept(new RegisterExits.TermOf(
                            shown.activity().id(), shown.session().day()));
    }
}
