package fr.permanence.ui.paper;

import fr.permanence.print.Pdf;
import fr.permanence.print.WholeFile;
import fr.permanence.tables.OutgoingWorkbook;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.PaperPages;
import fr.permanence.ui.PaperPreview;
import fr.permanence.ui.Printing;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** One paper before it is printed: what will be on it, and the ways on. */
public final class PaperScreen implements Screen {
    private static final Stroke KEEP = Stroke.ctrl(KeyCode.S);
    private static final Stroke TABLE = Stroke.ctrlShift(KeyCode.S);

    private final PaperOffer offer;
    private final PaperGround ground;
    private final Lifetime life = new Lifetime();
    private final ShownView<Node> view = new ShownView<>(this::build);

    public PaperScreen(PaperOffer offer, PaperGround ground) {
        this.offer = offer;
        this.ground = ground;
    }

    /** Writes a file. */
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private Node build(Lifetime viewLife) {
        Keys keys = new Keys(ground.furniture().appearance()::language);
        List<Node> acts = new ArrayList<>();
        if (!offer.workbook().isEmpty()) {
            acts.add(named("paper-table", Buttons.plain(ground.say("table"), this::keepTable)));
            acts.add(keys.cap(TABLE));
        }
        acts.add(named("paper-keep", Buttons.plain(ground.say(keepVerb()), this::keep)));
        acts.add(keys.cap(KEEP));
        acts.add(named("paper-print", Buttons.primary(ground.say("print"), this::toPaper)));
        acts.add(keys.cap(Stroke.ctrl(KeyCode.P)));
        WrappingLine head = new WrappingLine(Labels.title(offer.paper().title()), Labels.second(ground.say("preview")))
                .end(acts.toArray(Node[]::new));
        head.getStyleClass().add("screen-head");
        PaperPreview preview = new PaperPreview();
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        VBox screen = new VBox(head, preview.node());
        screen.getStyleClass().add("screen");
        viewLife.follow(ground.furniture().appearance().discreet().onProperty(), on -> {
            if (on) preview.hide(ground.say("discreet"));
            else preview.show(offer.paper());
        });
        return screen;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private void toPaper() {
        Printing.print(
                node().getScene().getWindow(),
                new PaperPages(offer.paper()),
                outcome -> ground.tell(ground.say("print." + outcome)));
    }

    private String keepVerb() {
        return offer.sealing().isPresent() ? "keepSealed" : "keep";
    }

    /** A sealed file is written once its words were seen and noted down. */
    private void keep() {
        offer.sealing()
                .ifPresentOrElse(
                        sealing -> new SealedWords(ground, sealing)
                                .show(words -> chooseFile().ifPresent(file -> keepSealedAs(file, words))),
                        () -> chooseFile().ifPresent(this::keepAs));
    }

    private Optional<Path> chooseFile() {
        return choose(offer.file(), "PDF", "pdf");
    }

    private void keepTable() {
        if (!offer.workbook().isEmpty())
            choose(offer.workbookFile(), "Excel", "xlsx").ifPresent(this::keepTableAs);
    }

    private Optional<Path> choose(String name, String kind, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(ground.say("keep"));
        chooser.setInitialFileName(name + "." + ending);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(node().getScene().getWindow()))
                .map(File::toPath);
    }

    /** Keeps it open in this file. */
    public void keepAs(Path file) {
        write(file, to -> Pdf.write(offer.paper(), to));
    }

    /** Keeps it in this file, which opens with these words alone. */
    public void keepSealedAs(Path file, String words) {
        Sealing sealing = offer.sealing().orElseThrow();
        write(file, to -> Pdf.writeSealed(offer.paper(), words, sealing.random(), to));
    }

    /** Keeps its workbook in this file. */
    public void keepTableAs(Path file) {
        write(file, to -> WholeFile.write(to, out -> OutgoingWorkbook.write(offer.workbook(), out)));
    }

    private void write(Path file, Writing writing) {
        ground.background()
                .run(
                        () -> {
                            writing.to(file);
                            return true;
                        },
                        kept -> ground.tell(
                                ground.say("kept", file.getFileName().toString())),
                        failure -> failed(file, failure));
    }

    private void failed(Path file, Exception failure) {
        if (failure instanceof IOException disk)
            ground.furniture().toasts().trouble(ground.say("refused." + WholeFile.why(file, disk)));
        else ground.trouble(failure);
    }

    @Override
    public Node node() {
        return view.now();
    }

    @Override
    public void enter() {
        life.attach();
        view.enter().lookup("#paper-print").requestFocus();
    }

    @Override
    public void leave() {
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(new Shortcut(KEEP, () -> ground.say(keepVerb()), this::keep));
        if (!offer.workbook().isEmpty()) keys.add(new Shortcut(TABLE, () -> ground.say("table"), this::keepTable));
        return keys;
    }

    @Override
    public String help() {
        return ground.say("help");
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.of(this::toPaper);
    }
}
