package fr.permanence.stays.ui.rollcall;

import fr.permanence.stays.rollcall.RollRefusal;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.text.TypedDay;
import fr.permanence.text.TypedTime;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Question;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks for a point at which one counts; what was typed is still there when it is asked again. */
final class NewPoint {
    private final RollModel model;
    private final PaneGround ground;
    private final StringProperty label = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");

    NewPoint(RollModel model, PaneGround ground) {
        this.model = model;
        this.ground = ground;
    }

    void ask() {
        RollWords words = model.words();
        if (label.get().isBlank()) {
            LocalDateTime proposed = model.proposed();
            day.set(TypedDay.written(proposed.toLocalDate()));
            time.set(TypedTime.written(proposed.toLocalTime()));
        }
        Form form = new Form(ground.furniture().appearance()::language);
        Field<TextField> where = form.text(words.say("new.label"), label).hint(words.say("new.label.hint"));
        Field<TextField> on = form.text(words.say("new.day"), day);
        Field<TextField> at = form.text(words.say("new.time"), time);
        where.control().setId("roll-new-label");
        ground.furniture()
                .dialogs()
                .open(new Question(
                        words.say("new.title"),
                        form.node(),
                        List.of(
                                Answer.mainThatStays(words.say("new.add"), () -> add(where, on, at)),
                                Answer.dismiss(words.say("new.leave")))));
    }

    private void add(Field<TextField> where, Field<TextField> on, Field<TextField> at) {
        RollWords words = model.words();
        Optional<LocalDate> date = TypedDay.read(day.get(), ground.clock().today());
        Optional<LocalTime> hour = TypedTime.read(time.get());
        if (date.isEmpty()) on.refuse(words.say("typed.day"));
        if (hour.isEmpty()) at.refuse(words.say("typed.time"));
        if (label.get().isBlank()) where.refuse(words.say("refusal.NO_LABEL"));
        Field<TextField> wrong = where.isRefused() ? where : on.isRefused() ? on : at;
        if (date.isEmpty() || hour.isEmpty() || label.get().isBlank())
            wrong.control().requestFocus();
        else model.add(label.get(), date.get().atTime(hour.get()), reason -> added(reason, where, on));
    }

    private void added(@Nullable RollRefusal reason, Field<TextField> where, Field<TextField> on) {
        if (reason == null) {
            label.set("");
            ground.furniture().dialogs().close();
            return;
        }
        boolean isOfLabel = reason == RollRefusal.NO_LABEL || reason == RollRefusal.TOO_LONG;
        Field<TextField> field = isOfLabel ? where : on;
        field.refuse(model.words().say("refusal." + reason));
        field.control().requestFocus();
    }
}
