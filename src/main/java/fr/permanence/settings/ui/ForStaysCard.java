package fr.permanence.settings.ui;

import fr.permanence.settings.StaySettings;
import fr.permanence.settings.StaySettings.Saving;
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

/** For how many women one of the team comes along, and by how long papers must outlast a return. */
final class ForStaysCard {
    private final Words words;
    private final Furniture furniture;
    private final Field<TextField> perHead;
    private final Field<TextField> margin;
    private final Card card;

    ForStaysCard(ForStaysViewModel model, Words words, Furniture furniture) {
        this.words = words;
        this.furniture = furniture;
        Form form = new Form(furniture.appearance()::language);
        perHead = form.text(words.say("stays.perHead"), model.perHead).hint(words.say("stays.perHead.hint"));
        perHead.control().setId("stays-per-head");
        perHead.control().getStyleClass().add("settings-minutes");
        margin = form.text(words.say("stays.margin"), model.margin).hint(words.say("stays.margin.hint"));
        margin.control().setId("stays-margin");
        margin.control().getStyleClass().add("settings-minutes");
        Runnable act = () -> model.save(this::say, this::trouble);
        perHead.control().setOnAction(event -> act.run());
        margin.control().setOnAction(event -> act.run());
        Button save = Buttons.plain(words.say("stays.save"), act);
        save.setId("stays-save");
        form.with(save);
        card = new Card(words.say("stays")).with(form.node());
    }

    private void say(Saving saving) {
        switch (saving) {
            case StaySettings.Saved saved -> furniture.toasts().say(words.say("stays.saved"));
            case StaySettings.Unchanged same -> furniture.toasts().say(words.say("house.unchanged"));
            case StaySettings.PerHeadOutOfRange range ->
                refuse(perHead, words.say("stays.perHead.range", range.most()));
            case StaySettings.MarginOutOfRange range -> refuse(margin, words.say("stays.margin.range", range.most()));
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
