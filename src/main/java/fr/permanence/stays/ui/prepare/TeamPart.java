package fr.permanence.stays.ui.prepare;

import fr.permanence.stays.prepare.Accompanier;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Belongs;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.prepare.TeamWarning;
import fr.permanence.stays.ui.prepare.TeamModel.Team;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Draws who of the team comes along. */
final class TeamPart {
    private final TeamModel model;
    private final StayWords words;
    private final FlowPane warnings = new FlowPane();
    private final VBox rows = new VBox();
    private final FlowPane known = new FlowPane();
    private final VBox node = new VBox();

    TeamPart(TeamModel model, StayWords words, Lifetime life) {
        this.model = model;
        this.words = words;
        warnings.getStyleClass().add("prepare-pills");
        known.getStyleClass().add("known-destinations");
        node.getStyleClass().add("prepare-part");
        node.getChildren().setAll(Labels.heading(words.say("team.title")), warnings, rows, adding(life), known);
        life.follow(model.shownProperty(), this::show);
    }

    Node node() {
        return node;
    }

    private Node adding(Lifetime life) {
        Form form = InlineForm.form(words);
        InlineForm line = new InlineForm();
        Field<TextField> name =
                line.with(form.text(words.say("team.name"), model.nameProperty()), "team-name", "width-name");
        line.with(
                form.choice(words.say("team.gender"), List.of(Gender.values()), this::said, model.genderProperty()),
                "team-gender",
                "width-choice");
        line.with(
                form.choice(words.say("team.belongs"), List.of(Belongs.values()), this::said, model.belongsProperty()),
                "team-belongs",
                "width-choice");
        InlineForm.follow(life, model.wrongProperty(), name);
        return line.ends(name, "team-add", words.say("team.add"), model::add).node();
    }

    private String said(Enum<?> value) {
        return words.say("team." + value.name());
    }

    private void show(Team team) {
        rows.getChildren().setAll(team.there().stream().map(this::row).toList());
        warnings.getChildren().setAll(team.warnings().stream().map(this::pill).toList());
        warnings.setManaged(!team.warnings().isEmpty());
        known.getChildren()
                .setAll(team.known().stream().limit(8).map(this::proposed).toList());
        known.setManaged(!team.known().isEmpty());
    }

    private Row row(Accompanier one) {
        AccompanierDraft is = one.is();
        return new Row(Labels.strong(is.name()), Labels.written(StayWords.line(said(is.gender()), said(is.belongs()))))
                .end(Buttons.icon(Feather.X, words.say("team.remove", is.name()), () -> model.remove(one)));
    }

    private Pill pill(TeamWarning warning) {
        String said = switch (warning) {
            case TeamWarning.TooFew few -> words.say("team.tooFew", few.there(), few.wanted(), few.perHead());
            case TeamWarning.NoWoman none -> words.say("team.noWoman");
            case TeamWarning.NoMan none -> words.say("team.noMan");
        };
        return new Pill(said, Tone.WARN);
    }

    private Button proposed(AccompanierDraft draft) {
        return Buttons.quiet("+ " + draft.name(), () -> model.add(draft));
    }
}
