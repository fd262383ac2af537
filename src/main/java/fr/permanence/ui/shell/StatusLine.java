package fr.permanence.ui.shell;

import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Tone;
import fr.permanence.ui.WrappingLine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The line below that never lies: when something was last saved, when a backup was last opened and checked. */
public final class StatusLine {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final Duration BACKUP_IS_LATE = Duration.of(7, ChronoUnit.DAYS);

    private final Words words;
    private final Moments moments;
    private final ObjectProperty<@Nullable Instant> saved = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Instant> verified = new SimpleObjectProperty<>();
    private final Label savedLabel = Labels.quiet("");
    private final Label verifiedLabel = Labels.quiet("");
    private final Pill demonstration = new Pill("", Tone.WARN);
    private final Button f1 = Buttons.quiet("", () -> {});
    private final WrappingLine node = new WrappingLine(savedLabel, verifiedLabel).end(demonstration, f1);

    public StatusLine(Supplier<Language> language, Moments moments) {
        this.words = Words.beside(StatusLine.class, language);
        this.moments = moments;
        node.getStyleClass().add("status-line");
        saved.addListener((observed, before, now) -> say());
        verified.addListener((observed, before, now) -> say());
    }

    /** When something was last committed to the disk; null while nothing was since the window was opened. */
    public ObjectProperty<@Nullable Instant> savedProperty() {
        return saved;
    }

    /** When a backup was last read back, opened and counted; null when none ever was. */
    public ObjectProperty<@Nullable Instant> verifiedProperty() {
        return verified;
    }

    Node node(boolean isDemonstration, Runnable help) {
        f1.setId("status-help");
        f1.setOnAction(event -> help.run());
        demonstration.setVisible(isDemonstration);
        demonstration.setManaged(isDemonstration);
        say();
        return node;
    }

    /** Says it again, in the language and at the time of now. */
    void say() {
        Instant lastSaved = saved.get();
        Instant lastVerified = verified.get();
        savedLabel.setText(
                lastSaved == null ? words.say("status.unsaved") : words.say("status.saved", moments.time(lastSaved)));
        verifiedLabel.setText(
                lastVerified == null
                        ? words.say("status.unverified")
                        : words.say("status.verified", moments.moment(lastVerified)));
        verifiedLabel.pseudoClassStateChanged(
                LATE, lastVerified == null || moments.isOlderThan(lastVerified, BACKUP_IS_LATE));
        f1.setText(words.say("status.help"));
        demonstration.setText(words.say("status.demonstration"));
    }
}
