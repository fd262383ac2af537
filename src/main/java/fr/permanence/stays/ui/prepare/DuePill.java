package fr.permanence.stays.ui.prepare;

import fr.permanence.stays.StayDays;
import fr.permanence.stays.prepare.StayTask;
import fr.permanence.stays.ui.prepare.TasksModel.ToDo;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Tone;
import javafx.scene.control.Tooltip;

/** Says by when something is to be done: "J − 45", "en retard", "fait"; the mouse says the day. */
final class DuePill {
    private DuePill() {}

    static Pill of(ToDo toDo, StayTask task, StayWords words) {
        Pill pill = task.isDone()
                ? new Pill(words.say("task.isDone"), Tone.OK)
                : toDo.isLate(task)
                        ? new Pill(words.say("task.late"), Tone.BAD)
                        : new Pill(counted(task.daysBefore(), words), Tone.NEUTRAL);
        pill.getStyleClass().add("due-pill");
        StayDays days = toDo.days();
        if (days != null) pill.setTooltip(new Tooltip(words.day(task.due(days))));
        return pill;
    }

    private static String counted(int daysBefore, StayWords words) {
        return daysBefore >= 0 ? words.say("task.dueBefore", daysBefore) : words.say("task.dueAfter", -daysBefore);
    }
}
