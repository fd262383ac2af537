package fr.permanence.stays.ui.papers;

import fr.permanence.ids.StayId;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.ui.shared.LeafView;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Icon;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One row for each paper, opened by Enter or a click; above, the number that may be lost with them. */
final class PapersView implements LeafView {
    private final PapersModel model;
    private final Words words;
    private final Field<TextField> phone;
    private final Label withheld = Labels.paragraph("");
    private final VBox packs = new VBox();
    private final VBox sheets = new VBox();
    private final VBox node;

    PapersView(PapersModel model, PaneGround ground, Lifetime life) {
        this.model = model;
        words = model.words();
        Form form = new Form(ground.furniture().appearance()::language);
        phone = form.text(words.say("phone"), model.phone).hint(words.say("phone.hint"));
        phone.control().setId("stay-phone");
        phone.control().setOnAction(event -> keepPhone());
        Button keep = Buttons.plain(words.say("phone.keep"), this::keepPhone);
        keep.setId("stay-phone-keep");
        form.with(keep);
        withheld.getStyleClass().add("field-warning");
        withheld.setId("papers-withheld");
        node = new VBox(packs, withheld, form.node(), sheets);
        node.getStyleClass().add("leaf-body");
        life.follow(model.shownProperty(), this::show);
    }

    private void keepPhone() {
        model.keepPhone(said -> {
            phone.refuse(said);
            phone.control().requestFocus();
        });
    }

    private void show(PapersModel.@Nullable Shown shown) {
        packs.getChildren().clear();
        sheets.getChildren().clear();
        withheld.setManaged(false);
        withheld.setVisible(false);
        if (shown == null) return;
        paper(
                packs,
                Feather.LOCK,
                "paper-whole",
                words.say("whole"),
                words.say("whole.says"),
                stay -> model.doors().whole(stay));
        paper(
                packs,
                Feather.PRINTER,
                "paper-safe",
                words.say("safe"),
                words.say("safe.says"),
                stay -> model.doors().safe(stay));
        for (RollPoint point : shown.points()) {
            Leg leg = point.leg();
            String called = model.called(point);
            if (leg != null)
                paper(
                        sheets,
                        Feather.PRINTER,
                        "paper-meeting-" + point.number(),
                        words.say("meeting"),
                        called,
                        stay -> model.doors().meeting(leg));
            paper(
                    sheets,
                    Feather.PRINTER,
                    "paper-roll-" + point.number(),
                    words.say("roll"),
                    called,
                    stay -> model.doors().roll(point));
        }
        if (shown.withheld().isEmpty()) return;
        withheld.setText(words.say("withheld", String.join(", ", shown.withheld())));
        withheld.setManaged(true);
        withheld.setVisible(true);
    }

    private void paper(VBox among, Feather glyph, String id, String name, String below, Consumer<StayId> open) {
        VBox lines = new VBox(Labels.strong(name), Labels.paragraph(below));
        lines.getStyleClass().add("row-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        Row row = new Row(Icon.of(glyph), lines)
                .opens(
                        words.say("open", name, below),
                        () -> Optional.ofNullable(model.shownProperty().get())
                                .ifPresent(now -> open.accept(now.stay())));
        row.setId(id);
        row.getStyleClass().add("paper-door");
        among.getChildren().add(row);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus() {
        if (packs.getChildren().isEmpty()) return false;
        packs.getChildren().getFirst().requestFocus();
        return true;
    }

    @Override
    public List<Shortcut> keys() {
        return List.of();
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.ofNullable(model.shownProperty().get())
                .map(now -> () -> model.doors().safe(now.stay()));
    }
}
