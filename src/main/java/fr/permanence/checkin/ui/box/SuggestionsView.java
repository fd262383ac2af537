package fr.permanence.checkin.ui.box;

import fr.permanence.checkin.Suggestion;
import fr.permanence.checkin.messages.DeskMessage;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.SuggestionWords;
import fr.permanence.ui.Card;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The people who answer to what is typed, and the newcomer below them. It never takes the focus from the box. */
final class SuggestionsView {
    private static final String SELECTED = "row-selected";

    private final DeskWords words;
    private final SuggestionWords said;
    private final Keys keys;
    private final Consumer<BoxRow> press;
    private final Card card = new Card();
    private final VBox people = new VBox();
    private final ScrollPane scroll = new ScrollPane(people);
    private final List<Row> rows = new ArrayList<>();

    SuggestionsView(DeskWords words, Keys keys, Consumer<BoxRow> press) {
        this.words = words;
        this.said = words.suggestions();
        this.keys = keys;
        this.press = press;
        card.getStyleClass().addAll("floating", "suggestions");
        card.setId("desk-suggestions");
        card.setAccessibleRole(AccessibleRole.LIST_VIEW);
        card.setAccessibleText(words.say("suggestions"));
        scroll.getStyleClass().add("suggestions-people");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        new FirstLayout(card, this::rehearse);
    }

    /**
     * Lays out, unseen, what the first letter will show: the first rows take longest, and that time is better spent
     * before somebody types (src/docs/speed.md says how much).
     */
    private void rehearse() {
        if (!rows.isEmpty()) return;
        for (int i = 0; i <= Proposal.FIRST_ROWS; i++)
            people.getChildren().add(Row.twoLines("Éa Şü", "Ж", "2 1").end(Labels.quiet("é"), new Pill("é", Tone.OK)));
        set(scroll, true);
        set(card, true);
        card.getChildren().setAll(scroll, new Row(Labels.plain("é")).end(keys.caps(Stroke.ctrl(KeyCode.ENTER))));
        card.applyCss();
        card.autosize();
        card.layout();
        show(Proposal.EMPTY);
    }

    Node node() {
        return card;
    }

    void show(Proposal proposal) {
        rows.clear();
        people.getChildren().clear();
        card.getChildren().setAll(scroll);
        for (BoxRow row : proposal.rows()) add(row);
        if (proposal.hasMore()) people.getChildren().add(new Row(Labels.second(words.say("more"))));
        set(scroll, !people.getChildren().isEmpty());
        set(card, !proposal.rows().isEmpty());
        scroll.setVvalue(0);
    }

    /** Marks this row and brings it into sight; -1 marks none. */
    void choose(int index) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> classes = rows.get(i).getStyleClass();
            if (i != index) classes.remove(SELECTED);
            else if (!classes.contains(SELECTED)) classes.add(SELECTED);
        }
        if (index >= 0 && index < rows.size()) bringIntoSight(rows.get(index));
    }

    private void add(BoxRow row) {
        Row shown = switch (row) {
            case BoxRow.Somebody somebody -> somebody(somebody);
            case BoxRow.Group group -> new Row(Labels.strong(words.group(group.headCount())));
            case BoxRow.Coded coded -> new Row(Labels.strong(words.coded(coded.code())));
            case BoxRow.Newcomer newcomer ->
                new Row(Labels.plain(words.newcomer(newcomer.name()))).end(keys.caps(Stroke.ctrl(KeyCode.ENTER)));
        };
        shown.getStyleClass().add("row-opens");
        shown.setAccessibleRole(AccessibleRole.LIST_ITEM);
        shown.setAccessibleText(new BoxWords(words).spoken(row));
        shown.setOnMouseClicked(event -> press.accept(row));
        rows.add(shown);
        if (row instanceof BoxRow.Newcomer) {
            if (!people.getChildren().isEmpty()) shown.getStyleClass().add("separated");
            card.getChildren().add(shown);
        } else {
            people.getChildren().add(shown);
        }
    }

    private Row somebody(BoxRow.Somebody somebody) {
        Suggestion suggestion = somebody.suggestion();
        Row row = Row.twoLines(words.name(suggestion.person().is()), said.beside(suggestion), said.below(suggestion));
        if (!suggestion.person().active()) row.getStyleClass().add("row-faded");
        List<Node> end = new ArrayList<>();
        String aside = said.aside(suggestion);
        String today = said.today(suggestion);
        if (!aside.isEmpty()) end.add(Labels.quiet(aside));
        if (!today.isEmpty()) end.add(new Pill(today, Tone.OK));
        for (DeskMessage message : somebody.waiting()) end.add(waiting(message));
        return row.end(end.toArray(Node[]::new));
    }

    private Pill waiting(DeskMessage message) {
        Pill pill = new Pill(words.message(message), Tone.WARN);
        // A long word gives way: it stands whole on her page.
        pill.setMinWidth(0);
        return pill;
    }

    private void bringIntoSight(Row row) {
        if (!people.equals(row.getParent()) || scroll.getViewportBounds().getHeight() <= 0) return;
        people.applyCss();
        people.layout();
        Bounds at = row.getBoundsInParent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = people.getHeight() - seen;
        if (hidden <= 0) return;
        double top = scroll.getVvalue() * hidden;
        if (at.getMinY() < top) scroll.setVvalue(at.getMinY() / hidden);
        else if (at.getMaxY() > top + seen) scroll.setVvalue((at.getMaxY() - seen) / hidden);
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
