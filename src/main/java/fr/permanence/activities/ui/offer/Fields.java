package fr.permanence.activities.ui.offer;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The fields of a form by what they ask, so that a refusal is said where it belongs. */
final class Fields {
    private final ActivityWords words;
    private final Map<Asked, Field<?>> fields = new EnumMap<>(Asked.class);
    private final Label below = Labels.paragraph("");

    Fields(ActivityWords words) {
        this.words = words;
        below.getStyleClass().setAll("label", "field-error");
        below.setId("offer-refused");
        sayBelow("");
    }

    /** What is said of the whole, to put beside the button that saves. */
    Label below() {
        return below;
    }

    /** Asks for one line in this form. */
    Field<TextField> text(Form form, Asked asked, StringProperty answer) {
        Field<TextField> field = form.text(words.say("field." + asked), answer);
        field.control().setId(id(asked));
        if (words.has("field." + asked + ".hint")) field.hint(words.say("field." + asked + ".hint"));
        fields.put(asked, field);
        return field;
    }

    /** Makes Enter in the lines from this one to that one do what the main button does. */
    void onEnter(Asked first, Asked last, Runnable act) {
        fields.forEach((asked, field) -> {
            boolean isMeant = asked.compareTo(first) >= 0 && asked.compareTo(last) <= 0;
            if (isMeant && field.control() instanceof TextField line) line.setOnAction(event -> act.run());
        });
    }

    static String id(Asked asked) {
        return "offer-" + asked.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Says all that was refused, each at its field, and goes to the first of them. */
    void refuse(List<Wrong> wrongs) {
        sayBelow("");
        fields.values().forEach(Field::accept);
        for (Wrong wrong : wrongs) {
            Field<?> field = fields.get(wrong.field());
            if (field == null) sayBelow(wrong.sentence());
            else field.refuse(wrong.sentence());
        }
        // The map is in the order of reading.
        fields.values().stream()
                .filter(Field::isRefused)
                .findFirst()
                .ifPresent(field -> field.control().requestFocus());
    }

    /** Shows what would be refused, without going there; null for nothing. */
    void foresee(@Nullable Wrong wrong) {
        fields.forEach((asked, field) ->
                field.warn(wrong != null && wrong.field() == asked && !field.isRefused() ? wrong.sentence() : ""));
    }

    private void sayBelow(String sentence) {
        below.setText(sentence);
        below.setManaged(!sentence.isEmpty());
        below.setVisible(!sentence.isEmpty());
    }
}
