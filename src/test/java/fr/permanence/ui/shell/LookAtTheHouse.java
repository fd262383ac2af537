package fr.permanence.ui.shell;

import fr.permanence.access.Role;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Question;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;
import fr.permanence.ui.Theme;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;

/** Opens the painted house to be looked at: words among {@code dark english small large veil help trouble}. */
public final class LookAtTheHouse extends Application {
    @Override
    public void start(Stage stage) {
        List<String> wishes = getParameters().getRaw();
        PaintedHouse house = new PaintedHouse(Clock.fixed(PaintedHouse.NOW, Moments.PARIS), Set.of(Role.RECEPTION));
        if (wishes.contains("dark")) house.appearance.shadeProperty().set(Shade.DARK);
        if (wishes.contains("english")) house.appearance.languageProperty().set(Language.ENGLISH);
        if (wishes.contains("large")) house.appearance.textSizeProperty().set(TextSize.LARGER);
        WindowBounds small = wishes.contains("small") ? new WindowBounds(0, 0, 980, 680, false) : null;
        HouseWindow window = new HouseWindow(stage, new Theme(house.appearance), small);
        window.show(house.shell.node());
        house.desk.typed.set("joy");
        house.desk.enter();
        house.furniture.toasts().sayUndoable("Blessing O. est arrivée", () -> {});
        if (wishes.contains("discreet")) house.appearance.discreet().toggle();
        if (wishes.contains("trouble"))
            house.furniture.toasts().trouble("La clé USB n’est pas là. Rien n’est perdu.", "Réessayer", () -> {});
        if (wishes.contains("form")) showForm(house);
        if (wishes.contains("veil")) house.shell.veil();
        if (wishes.contains("help")) house.shell.showHelp();
    }

    private static void showForm(PaintedHouse house) {
        Form form = new Form(house.appearance::language);
        form.text("Prénom ou nom choisi", new SimpleStringProperty("Awa"))
                .hint("Tel qu’elle le dit.")
                .refuse("Ce nom a plus de 200 lettres.");
        Field<ComboBox<Language>> choice = form.choice(
                "Langue", List.of(Language.values()), Enum::name, new SimpleObjectProperty<>(Language.FRENCH));
        form.longText("Note", new SimpleStringProperty(""));
        form.tick("Elle vient avec un enfant", new SimpleBooleanProperty(true));
        house.furniture
                .dialogs()
                .open(new Question(
                        "Nouvelle personne",
                        form.node(),
                        List.of(Answer.main("Accueillir Awa", () -> {}), Answer.dismiss("Revenir"))));
        choice.control().requestFocus();
        choice.control().show();
    }
}
