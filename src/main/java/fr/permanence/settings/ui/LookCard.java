package fr.permanence.settings.ui;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Card;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** Language, light or dark, size of text: followed at once, on this computer. */
final class LookCard {
    private final Card card;
    private final Field<ComboBox<Language>> language;

    LookCard(Words words, Appearance appearance) {
        Form form = new Form(appearance::language);
        language = form.choice(
                words.say("look.language"),
                List.of(Language.values()),
                each -> each == Language.FRENCH ? "Français" : "English",
                appearance.languageProperty());
        language.control().setId("look-language");
        form.choice(
                        words.say("look.shade"),
                        List.of(Shade.values()),
                        shade -> words.say("shade." + shade),
                        appearance.shadeProperty())
                .control()
                .setId("look-shade");
        form.choice(
                        words.say("look.size"),
                        List.of(TextSize.values()),
                        size -> words.say("size." + size),
                        appearance.textSizeProperty())
                .control()
                .setId("look-size");
        card = new Card(words.say("look")).with(form.node());
        card.note().setText(words.say("look.note"));
    }

    Node node() {
        return card;
    }

    Node first() {
        return language.control();
    }
}
