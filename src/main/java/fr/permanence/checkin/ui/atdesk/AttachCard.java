package fr.permanence.checkin.ui.atdesk;

import fr.permanence.checkin.codes.CodeRules;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.shell.Furniture;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks for a code, says which visits would become hers, and attaches them once she consents. */
final class AttachCard {
    private static final int DAYS_SAID = 12;

    private final AttachModel model;
    private final DeskWords words;
    private final Label preview = Labels.paragraph("");
    private final Card card;

    AttachCard(AttachModel model, DeskWords words, Furniture furniture, Lifetime life) {
        this.model = model;
        this.words = words;
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> code = form.text(words.say("attach.code"), model.code).hint(words.say("attach.code.hint"));
        code.control().setId("attach-code");
        form.with(preview);
        Field<CheckBox> consents = form.mustTick(words.say("attach.consents"), model.consents);
        consents.control().setId("attach-consents");
        Field<TextField> day = form.text(words.say("attach.consentDay"), model.consentDay);
        day.control().setId("attach-consent-day");
        Button attach = Buttons.plain(words.say("attach.do"), () -> {
            day.accept();
            model.attach(key -> refuse(key, fieldOf(key, code, consents, day)));
        });
        attach.setId("attach-do");
        card = new Card(words.say("attach")).with(form.with(attach).node());
        card.getStyleClass().add("spaced");
        life.follow(model.planProperty(), this::show);
    }

    Node node() {
        return card;
    }

    private static Field<?> fieldOf(String key, Field<?> code, Field<?> consents, Field<?> day) {
        return switch (key) {
            case "attach.refusal.nothing" -> code;
            case "attach.refusal.consent" -> consents;
            default -> day;
        };
    }

    private void refuse(String key, Field<?> field) {
        field.refuse(words.say(key));
        field.control().requestFocus();
    }

    private void show(CodeRules.Plan plan) {
        boolean none = plan.possible().isEmpty();
        String said = none
                ? words.say(model.code.get().isBlank() ? "attach.says" : "attach.none")
                : words.say("attach.would", plan.possible().size(), days(plan.days()));
        if (plan.already().isEmpty()) preview.setText(said);
        else {
            String left = words.say("attach.already", days(plan.daysAlready()));
            preview.setText(none ? left : said + " " + left);
        }
    }

    private String days(List<LocalDate> days) {
        String said = days.stream().limit(DAYS_SAID).map(words::dayOf).collect(Collectors.joining(", "));
        return days.size() <= DAYS_SAID ? said : words.say("attach.more", said, days.size() - DAYS_SAID);
    }
}
