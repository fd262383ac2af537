package fr.permanence.people.register.ui;

import fr.permanence.people.register.RegisterPreview;
import fr.permanence.ui.Card;
import fr.permanence.ui.Icon;
import fr.permanence.ui.Labels;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every row of the file, what is wrong with which cell, and what each column becomes. */
final class PreviewPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ImportViewModel model;
    private final ImportWords words;
    private final Label about = Labels.paragraph("");
    private final Card rowsCard;
    private final RowsTable rows;
    private final Label said = new Label();
    private final WrongsCard wrongs;
    private final ColumnsCard columns;
    private final VBox side = new VBox();
    private final VBox node;
    private @Nullable Sight seen;

    PreviewPane(ImportViewModel model, ImportWords words) {
        this.model = model;
        this.words = words;
        rows = new RowsTable(words, model.spotProperty());
        wrongs = new WrongsCard(words, model.spotProperty()::set, rows::focus);
        columns = new ColumnsCard(words, model::decide);
        said.setId("import-said");
        said.setWrapText(true);
        said.getStyleClass().add("import-said");
        said.setMaxWidth(Double.MAX_VALUE);
        about.setId("import-about");
        rowsCard = new Card(words.say("import.rows")).with(rows.node(), said);
        rowsCard.note().setId("import-counts");
        VBox.setVgrow(rows.node(), Priority.ALWAYS);
        HBox.setHgrow(rowsCard, Priority.ALWAYS);
        VBox.setVgrow(columns.node(), Priority.ALWAYS);
        side.getStyleClass().addAll("screen-column", "import-side");
        HBox both = new HBox(rowsCard, side);
        both.getStyleClass().add("screen-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        node = new VBox(about, both);
        node.getStyleClass().add("import-preview");
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    /** Where the keyboard is put: the list of what is wrong if anything is, else the rows. */
    Node first() {
        return seen == null || seen.wrongs().isEmpty() ? rows.first() : wrongs.first();
    }

    void show(Sight sight) {
        seen = sight;
        RegisterPreview preview = sight.preview();
        about.setText(words.say("import.headingAnd", model.fileName(), words.about(sight.sheet())));
        rowsCard.note()
                .setText(words.say(
                        "import.counts",
                        preview.added(),
                        preview.unchanged(),
                        preview.rejected(),
                        preview.passedOver()));
        columns.show(sight.sheet().columns());
        wrongs.show(sight);
        if (sight.wrongs().isEmpty()) side.getChildren().setAll(columns.node());
        else side.getChildren().setAll(wrongs.node(), columns.node());
        rows.show(sight);
        standOn(model.spotProperty().get());
    }

    /** Says the cell one stands on below the rows: long texts and what is wrong are read there whole. */
    void standOn(Spot spot) {
        Sight sight = seen;
        if (sight == null) return;
        rows.standOn(spot);
        boolean wrong = sight.wrongs().stream().anyMatch(each -> each.spot().equals(spot));
        said.setText(words.spot(sight, spot));
        said.setGraphic(wrong ? Icon.of(Feather.ALERT_TRIANGLE) : null);
        said.pseudoClassStateChanged(WRONG, wrong);
    }

    /** The discreet mode changed: names are shown another way. */
    void sayAgain() {
        if (seen == null) return;
        rows.sayAgain();
        wrongs.sayAgain();
        standOn(model.spotProperty().get());
    }
}
