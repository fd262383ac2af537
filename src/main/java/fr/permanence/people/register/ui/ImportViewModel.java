package fr.permanence.people.register.ui;

import fr.permanence.change.Undo;
import fr.permanence.people.register.Column;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.people.register.RegisterPreview;
import fr.permanence.people.register.Target;
import fr.permanence.tables.Refusal;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the import screen knows: the file, what would become of each row, what is under way. */
final class ImportViewModel {
    /** Where one stands. */
    enum Stage {
        CHOOSE,
        READING,
        PREVIEW,
        WRITING,
        DONE
    }

    private final RegisterImport register;
    private final Undo undo;
    private final Background background;
    private final ImportVoice voice;
    private final ImportWords words;
    private final Lane reading;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable Sight> sight = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Supplier<String>> trouble = new ReadOnlyObjectWrapper<>(() -> "");
    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(Spot.FIRST);
    private final StringProperty path = new SimpleStringProperty("");
    private final ColumnChoices choices = new ColumnChoices();
    private final AtomicInteger done = new AtomicInteger();
    private AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable Source source;
    private @Nullable Outcome outcome;
    private boolean shown;

    ImportViewModel(RegisterImport register, Undo undo, Background background, ImportVoice voice, ImportWords words) {
        this.register = register;
        this.undo = undo;
        this.background = background;
        this.voice = voice;
        this.words = words;
        this.reading = background.lane();
    }

    /** The file, and whether its path was typed: then it may well never have been there. */
    private record Source(Path file, boolean typed) {}

    /** What was brought in: how many people, how many rows were left aside, and what takes it back. */
    record Outcome(int people, int leftAside, long subject) {}

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What is looked at; null before a file was read. It stays while the file is read again. */
    ReadOnlyObjectProperty<@Nullable Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /** Says why the file cannot be read, or why nothing was written; says nothing while all is well. */
    ReadOnlyObjectProperty<Supplier<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The cell one stands on; it stays when the language changes. */
    ObjectProperty<Spot> spotProperty() {
        return spot;
    }

    /** The path being typed. */
    StringProperty pathProperty() {
        return path;
    }

    /** What was brought in last; null before. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    /** How many rows were read or people written so far; asked by the view now and then. */
    int done() {
        return done.get();
    }

    boolean isRunning() {
        return stage.get() == Stage.READING || stage.get() == Stage.WRITING;
    }

    String fileName() {
        return source == null ? "" : String.valueOf(source.file().getFileName());
    }

    ImportWords words() {
        return words;
    }

    /** Reads the files that were chosen or dropped: one at a time. */
    void read(List<Path> picked) {
        if (stage.get() == Stage.WRITING || picked.isEmpty()) return;
        if (picked.size() > 1) {
            trouble.set(() -> words.say("import.oneFile"));
            return;
        }
        start(new Source(picked.getFirst(), false));
    }

    /** Reads the file at the path that was typed; quotes around it, as some systems copy it, are taken off. */
    void readTyped() {
        String typed = path.get().strip().replaceFirst("^\"(.*)\"$", "$1");
        if (typed.isEmpty() || isRunning()) return;
        try {
            start(new Source(Path.of(typed).toAbsolutePath(), true));
        } catch (InvalidPathException noPath) {
            trouble.set(() -> words.say("import.noSuchPath"));
        }
    }

    private void start(Source from) {
        source = from;
        choices.clear();
        sight.set(null);
        spot.set(Spot.FIRST);
        readAgain();
    }

    /** Reads the same file again, as after it was corrected; what was decided of its columns stays. */
    void readAgain() {
        Source from = source;
        if (from == null || stage.get() == Stage.WRITING) return;
        stopped.set(true);
        AtomicBoolean stop = begin(Stage.READING);
        reading.run(
                () -> register.preview(from.file(), choices.asUses(), stop::get, done::set),
                this::looked,
                this::failed);
    }

    /** The person decided what a column becomes; null leaves it in the spreadsheet. */
    void decide(Column column, @Nullable Target target) {
        Sight seen = sight.get();
        if (seen == null || stage.get() == Stage.WRITING) return;
        choices.decide(seen.sheet().columns(), column, target);
        readAgain();
    }

    private AtomicBoolean begin(Stage now) {
        stopped = new AtomicBoolean();
        done.set(0);
        trouble.set(() -> "");
        stage.set(now);
        return stopped;
    }

    private void looked(RegisterImport.Looked looked) {
        switch (looked) {
            case RegisterImport.Ready ready -> {
                RegisterPreview preview = ready.preview();
                // The file was corrected and its columns moved: what was decided holds for those that are still there.
                if (choices.forgetOthersThan(preview.sheet().columns())) readAgain();
                else see(preview);
            }
            case RegisterImport.NotReadable not -> back(() -> refusal(not.refusal()));
            case RegisterImport.Stopped stop -> back(() -> words.say("import.stopped"));
        }
    }

    private void see(RegisterPreview preview) {
        Sight now = Sight.of(preview);
        spot.set(spot.get().within(now));
        sight.set(now);
        stage.set(Stage.PREVIEW);
    }

    private String refusal(Refusal refusal) {
        boolean neverThere = source != null && source.typed() && refusal.key().equals("refused.missing");
        return neverThere ? words.say("import.noSuchPath") : words.refusal(refusal);
    }

    private void back(Supplier<String> sentence) {
        trouble.set(sentence);
        stage.set(sight.get() == null ? Stage.CHOOSE : Stage.PREVIEW);
    }

    private void failed(Exception thrown) {
        String sentence = words.trouble(thrown);
        back(() -> sentence);
    }

    /** Brings in all of them, or nobody when a row is rejected. */
    void bringIn() {
        write(false);
    }

    /** Brings in the rows that can be read and leaves the rejected ones aside. */
    void bringInGoodRows() {
        write(true);
    }

    private void write(boolean goodRowsOnly) {
        Sight seen = sight.get();
        if (seen == null || stage.get() != Stage.PREVIEW || !seen.canBringIn(goodRowsOnly)) return;
        AtomicBoolean stop = begin(Stage.WRITING);
        background.run(
                () -> register.bringIn(seen.preview(), goodRowsOnly, stop::get, done::set),
                this::broughtIn,
                this::failed);
    }

    private void broughtIn(RegisterImport.BroughtIn result) {
        switch (result) {
            case RegisterImport.Done written -> done(written);
            case RegisterImport.NobodyNew nobody -> back(() -> words.say("import.nobodyNew"));
            case RegisterImport.SomeRejected some -> back(() -> words.say("import.someRejected", some.rows()));
            case RegisterImport.OtherThanShown other -> {
                see(other.now());
                back(() -> words.say("import.otherThanShown"));
            }
            case RegisterImport.Stopped stop -> {
                back(() -> words.say("import.stopped"));
                if (!shown) voice.say(words.say("import.stoppedByLeaving"));
            }
        }
    }

    private void done(RegisterImport.Done written) {
        Sight seen = sight.get();
        int leftAside = seen == null ? 0 : seen.preview().rejected();
        outcome = new Outcome(written.people(), leftAside, written.subject());
        stage.set(Stage.DONE);
        voice.saved(written.at());
        voice.done(words.say("import.done", written.people()), this::takeBack);
    }

    /** Takes back what was brought in last. */
    void takeBack() {
        Outcome last = outcome;
        if (last == null) return;
        background.run(
                () -> undo.takeBack(RegisterImport.BRING_IN, last.subject()),
                result -> {
                    boolean isBack = result instanceof Undo.Done;
                    voice.say(words.say(isBack ? "import.takenBack" : "import.notTakenBack"));
                },
                this::failed);
    }

    /** The people of the house changed, as by an undo: what was shown of the file is asked again. */
    void peopleChanged() {
        if (stage.get() == Stage.DONE || stage.get() == Stage.PREVIEW) readAgain();
    }

    /** Stops reading or writing; nothing is written then. */
    void stop() {
        stopped.set(true);
    }

    /** Begins again with another file. */
    void another() {
        if (isRunning()) return;
        source = null;
        sight.set(null);
        trouble.set(() -> "");
        path.set("");
        stage.set(Stage.CHOOSE);
    }

    void entered() {
        shown = true;
    }

    /** The screen is left: what is under way stops, and nothing is half written. */
    void left() {
        shown = false;
        stop();
        if (stage.get() == Stage.DONE) another();
    }
}
