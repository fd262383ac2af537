package fr.permanence.people.ui;

import fr.permanence.people.ui.PersonTyped.Asked;
import fr.permanence.people.ui.PersonTyped.Wrong;
import fr.permanence.text.Words;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Lifetime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Draws the fields of what a person gives of herself. */
final class PersonForm {
    private final Words words;
    private final Form form;
    private final Map<Asked, Field<TextField>> fields = new EnumMap<>(Asked.class);

    /** @param save what Enter does in any of the fields */
    PersonForm(PersonTyped typed, Around around, Runnable save, Lifetime life) {
        words = around.words();
        form = new Form(around.furniture().appearance()::language);
        for (Asked asked : Asked.values()) {
            Field<TextField> field = form.text(words.say("field." + asked.name()), typed.of(asked));
            field.control().setId("person-" + asked.name());
            if (words.has("hint." + asked.name())) field.hint(words.say("hint." + asked.name()));
            fields.put(asked, field);
        }
        form.onEnter(save);
        life.hear(typed.wrongProperty(), () -> refuse(typed.wrongProperty().get()));
    }

    PersonForm with(Node... below) {
        form.with(below);
        return this;
    }

    private void refuse(List<Wrong> wrongs) {
        fields.values().forEach(Field::accept);
        for (Wrong wrong : wrongs) {
            Field<TextField> field = fields.get(wrong.field());
            if (field != null) field.refuse(words.say(wrong.key()));
        }
        // The map is in the order of reading.
        fields.values().stream()
                .filter(Field::isRefused)
                .findFirst()
                .ifPresent(field -> field.control().requestFocus());
    }

    /** Puts the keyboard at the end of the name; what stands in it is not chosen, so no key types over a name. */
    void focusName() {
        Field<TextField> name = fields.get(Asked.NAME);
        if (name == null) return;
        name.control().requestFocus();
        name.control().end();
    }

    Node node() {
        return form.node();
    }
}
