package fr.permanence.settings.ui;

import fr.permanence.settings.HouseSettings;
import fr.permanence.settings.HouseSettings.Saving;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.shell.Furniture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/** How the centre is called, when the window is veiled and locked, and how long a wait is too long. */
final class HouseCard {
    private final Words words;
    private final Furniture furniture;
    private final Field<TextField> centre;
    private final Field<TextField> idle;
    private final Field<TextField> veiled;
    private final Field<TextField> late;
    private final Card card;

    HouseCard(HouseViewModel model, Words words, Furniture furniture) {
        this.words = words;
        this.furniture = furniture;
        Form form = new Form(furniture.appearance()::language);
        centre = form.text(words.say("house.centre"), model.centreName);
        centre.control().setId("house-centre");
        idle = form.text(words.say("house.idle"), model.idleMinutes).hint(words.say("house.idle.hint"));
        idle.control().setId("house-idle");
        veiled = form.text(words.say("house.veiled"), model.veiledMinutes).hint(words.say("house.veiled.hint"));
        veiled.control().setId("house-veiled");
        late = form.text(words.say("house.late"), model.lateMinutes).hint(words.say("house.late.hint"));
        late.control().setId("house-late");
        late.control().getStyleClass().add("settings-minutes");
        idle.control().getStyleClass().add("settings-minutes");
        veiled.control().getStyleClass().add("settings-minutes");
        Runnable keep = () -> model.save(this::say, this::trouble);
        Button save = Buttons.plain(words.say("house.save"), keep);
        save.setId("house-save");
        form.onEnter(keep).with(save);
        card = new Card(words.say("house")).with(form.node());
    }

    private void say(Saving saving) {
        switch (saving) {
            case HouseSettings.Saved saved -> furniture.toasts().say(words.say("house.saved"));
            case HouseSettings.Unchanged same -> furniture.toasts().say(words.say("house.unchanged"));
            case HouseSettings.NoName no -> refuse(centre, words.say("house.noName"));
            case HouseSettings.NameTooLong tooLong -> refuse(centre, words.say("name.tooLong", tooLong.most()));
            case HouseSettings.IdleOutOfRange range -> refuse(idle, words.say("house.range", range.most()));
            case HouseSettings.VeiledOutOfRange range -> refuse(veiled, words.say("house.range", range.most()));
            case HouseSettings.LateOutOfRange range -> refuse(late, words.say("house.range", range.most()));
        }
    }

    private static void refuse(Field<TextField> field, String sentence) {
        field.refuse(sentence);
        field.control().requestFocus();
    }

    private void trouble(Exception thrown) {
        furniture.toasts().trouble(new TroubleWords(furniture.appearance()::language).say(thrown));
    }

    Node node() {
        return card;
    }
}
