package fr.permanence.people.register.ui;

import fr.permanence.change.Undo;
import fr.permanence.people.register.Column;
import fr.permanence.people.register.Register;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.people.register.RegisterPreview;
import fr.permanence.people.register.Target;
import fr.permanence.people.register.Use;
import fr.permanence.store.TroubleWords;
import fr.permanence.tables.Spreadsheet;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private final Furniture furniture;
    private final Words words;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable RegisterPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final Map<Integer, Use> chosen = new HashMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable Path file;

    ImportViewModel(RegisterImport register, Undo undo, Background background, Furniture furniture) {
        this.register = register;
        this.undo = undo;
        this.background = background;
        this.furniture = furniture;
        this.words = Words.beside(ImportViewModel.class, furniture.appearance()::language);
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable RegisterPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why the file cannot be read, or nothing was written; empty while all is well. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** How many rows were read or people written so far; asked by the view each half second. */
    int done() {
        return done.get();
    }

    String fileName() {
        return file == null || file.getFileName() == null ? "" : file.getFileName().toString();
    }

    void read(Path picked) {
        file = picked;
        chosen.clear();
        readAgain();
    }

    /** The person decided what a column becomes; null leaves it in the spreadsheet. */
    void decide(Column column, @Nullable Target target) {
        chosen.put(
                column.index(), target == null ? new Use.LeftOut(Use.Why.CHOSEN) : new Use.Becomes(target));
        readAgain();
    }

    private void readAgain() {
        Path from = file;
        if (from == null) return;
        AtomicBoolean stop = begin(Stage.READING);
        Map<Integer, Use> decided = Map.copyOf(chosen);
        background.run(
                () -> register.preview(from, decided, stop::get, done::set), this::looked, this::failed);
    }

    private AtomicBoolean begin(Stage now) {
        stopped = new AtomicBoolean();
        done.set(0);
        trouble.set("");
        stage.set(now);
        return stopped;
    }

    private void looked(RegisterImport.Looked looked) {
        switch (looked) {
            case RegisterImport.Ready ready -> {
                preview.set(ready.preview());
                stage.set(Stage.PREVIEW);
            }
            case RegisterImport.NotReadable not -> {
                Words tables = Words.beside(Spreadsheet.class, furniture.appearance()::language);
                back(tables.say(not.refusal().key(), not.refusal().arguments().toArray()));
            }
            case RegisterImport.Stopped stop -> back(words.say("import.stopped"));
        }
    }

    private void back(String sentence) {
        trouble.set(sentence);
        stage.set(preview.get() == null ? Stage.CHOOSE : Stage.PREVIEW);
    }

    private void failed(Exception thrown) {
        back(new TroubleWords(furniture.appearance()::language).say(thrown));
    }

    /** Brings them in. */
    void bringIn(boolean goodRowsOnly) {
        RegisterPreview shown = preview.get();
        if (shown == null || stage.get() != Stage.PREVIEW) return;
        AtomicBoolean stop = begin(Stage.WRITING);
        background.run(() -> register.bringIn(shown, goodRowsOnly, stop::get, done::set), this::broughtIn, this::failed);
    }

    private void broughtIn(RegisterImport.BroughtIn result) {
        switch (result) {
            case RegisterImport.Done written -> {
                outcome.set(words.say("import.done", written.people()));
                stage.set(Stage.DONE);
                furniture.status().savedProperty().set(written.at());
                furniture
                        .toasts()
                        .sayUndoable(words.say("import.done", written.people()), () -> takeBack(written.subject()));
            }
            case RegisterImport.NobodyNew nobody -> back(words.say("import.nobodyNew"));
            case RegisterImport.SomeRejected some -> back(words.say("import.someRejected", some.rows()));
            case RegisterImport.OtherThanShown other -> {
                preview.set(other.now());
                back(words.say("import.otherThanShown"));
            }
            case RegisterImport.Stopped stop -> back(words.say("import.stopped"));
        }
    }

    private void takeBack(long subject) {
        background.run(
                () -> undo.takeBack(RegisterImport.BRING_IN, subject),
                outcomeOfUndo -> {
                    boolean isBack = outcomeOfUndo instanceof Undo.Done;
                    furniture.toasts().say(words.say(isBack ? "import.takenBack" : "import.notTakenBack"));
                    if (isBack) readAgain();
                },
                this::failed);
    }

    /** Stops reading or writing; nothing is written then. */
    void stop() {
        stopped.set(true);
    }

    Supplier<fr.permanence.text.Language> language() {
        return furniture.appearance()::language;
    }

    Words words() {
        return words;
    }

    Words registerWords() {
        return Words.beside(Register.class, language());
    }
}
