package fr.permanence.activities.ui.holidays;

import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.holidays.HolidayRefusal;
import fr.permanence.activities.holidays.PeriodRead;
import fr.permanence.activities.holidays.SchoolHoliday;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.change.Changes;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Question;
import fr.permanence.ui.Row;
import fr.permanence.ui.Screen;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.WrappingLine;
import fr.permanence.ui.shell.Furniture;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** School holidays of zone C with where each is from; one is written by hand, or a year is read from the ministry's file. */
public final class HolidaysScreen implements Screen {
    private final HolidaysModel model;
    private final ActivityWords words;
    private final Furniture furniture;
    private final Lifetime life = new Lifetime();
    private final ShownView<View> view = new ShownView<>(View::new);

    public HolidaysScreen(HolidaysModel model, ActivityWords words, Furniture furniture, Changes changes) {
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        life.whileShown(() -> changes.on(ActivitiesChanged.class, changed -> model.askAgain()));
    }

    /** What is drawn. */
    private final class View {
        private final VBox node = new VBox();
        private final VBox rows = new VBox();
        private final Label unknown = Labels.paragraph("");
        private final Label trouble = Labels.paragraph("");
        private final Button file = Buttons.plain(words.say("holidays.read"), this::pick);
        private final Form form = new Form(furniture.appearance()::language);
        private final Field<TextField> label = form.text(words.say("holidays.label"), model.label);
        private final Field<TextField> first = form.text(words.say("holidays.first"), model.first);
        private final Field<TextField> last = form.text(words.say("holidays.last"), model.last);

        View(Lifetime viewLife) {
            file.setId("holidays-read");
            label.control().setId("holidays-label");
            first.control().setId("holidays-first");
            last.control().setId("holidays-last");
            trouble.getStyleClass().setAll("label", "field-error");
            unknown.setId("holidays-unknown");
            Card table = new Card(words.say("holidays.table")).with(unknown, rows);
            table.getStyleClass().add("spaced");
            node.getStyleClass().add("screen");
            node.getChildren()
                    .setAll(
                            Labels.title(words.say("holidays.title")),
                            model.mayLead() ? new Columns(table, writing()) : table);
            viewLife.watch(model.periods(), this::show);
            viewLife.follow(model.troubleProperty(), said -> {
                trouble.setText(said);
                trouble.setManaged(!said.isEmpty());
                trouble.setVisible(!said.isEmpty());
            });
        }

        private VBox writing() {
            Button save = Buttons.primary(words.say("holidays.save"), this::save);
            save.setId("holidays-save");
            Button fresh = Buttons.quiet(words.say("holidays.new"), () -> {
                model.startNew();
                label.control().requestFocus();
            });
            first.hint(words.say("holidays.day.hint"));
            form.onEnter(this::save).with(new WrappingLine(save, fresh));
            Card fromFile = new Card(words.say("holidays.file"))
                    .with(Labels.paragraph(words.say("holidays.file.says")), trouble, file);
            fromFile.getStyleClass().add("spaced");
            VBox side = new VBox(fromFile, new Card(words.say("holidays.one")).with(form.node()));
            side.getStyleClass().add("screen-column");
            return side;
        }

        private void show() {
            unknown.setText(model.unknown());
            rows.getChildren().clear();
            for (SchoolHoliday period : model.periods()) rows.getChildren().add(row(period));
        }

        private Row row(SchoolHoliday period) {
            Label days = Labels.written(model.days(period));
            Label source = Labels.written(period.source());
            source.getStyleClass().add("small");
            VBox lines = new VBox(Labels.strong(period.label()), days, source);
            lines.getStyleClass().add("row-lines");
            Row row = new Row(lines);
            row.getStyleClass().add("row-three-lines");
            if (!model.mayLead()) return row;
            String named = period.label() + ", " + model.days(period);
            row.end(Buttons.icon(Feather.X, words.say("holidays.remove", named), () -> model.remove(period)));
            return row.opens(words.say("holidays.change", named), () -> {
                model.change(period);
                label.control().requestFocus();
            });
        }

        private void save() {
            model.save(() -> label.control().requestFocus(), this::refuse);
        }

        private void refuse(@Nullable HolidayRefusal reason) {
            if (reason == null) {
                if (!model.reads(model.last)) refuse(last, "typed.day");
                if (!model.reads(model.first)) refuse(first, "typed.day");
                if (model.label.get().isBlank()) refuse(label, "holidayRefusal." + HolidayRefusal.NO_LABEL);
                return;
            }
            boolean ofLabel = reason == HolidayRefusal.NO_LABEL || reason == HolidayRefusal.TOO_LONG;
            boolean ofLast = reason == HolidayRefusal.ENDS_BEFORE_IT_BEGINS;
            Field<TextField> field = ofLabel ? label : ofLast ? last : first;
            refuse(field, "holidayRefusal." + reason);
        }

        /** Said last, the first of several in the order of reading has the keyboard. */
        private void refuse(Field<TextField> field, String key) {
            field.refuse(words.say(key));
            field.control().requestFocus();
        }

        private void pick() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.say("holidays.read"));
            chooser.getExtensionFilters()
                    .setAll(
                            new FileChooser.ExtensionFilter(words.say("holidays.kinds"), "*.ics", "*.csv"),
                            new FileChooser.ExtensionFilter(words.say("holidays.all"), "*"));
            File chosen = chooser.showOpenDialog(node.getScene().getWindow());
            if (chosen != null) model.read(chosen.toPath(), this::ask);
        }

        private void ask(List<PeriodRead> found) {
            VBox read = new VBox();
            for (PeriodRead one : found)
                read.getChildren()
                        .add(Labels.paragraph(words.say(
                                "holidays.found",
                                one.label(),
                                words.date("d MMMM yyyy", one.first()),
                                words.date("d MMMM yyyy", one.last()))));
            furniture
                    .dialogs()
                    .open(new Question(
                            words.say("holidays.bringIn.title", found.size()),
                            read,
                            List.of(
                                    Answer.main(words.say("holidays.bringIn"), () -> model.bringIn(found)),
                                    Answer.dismiss(words.say("reach.leave")))));
        }
    }

    @Override
    public Node node() {
        return view.now().node;
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        View shown = view.enter();
        if (model.mayLead()) shown.label.control().requestFocus();
    }

    @Override
    public void leave() {
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public String help() {
        return words.say("holidays.help");
    }
}
