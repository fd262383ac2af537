package fr.permanence.stays.ui;

import fr.permanence.stays.ui.prepare.TasksModel;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayPanes;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.YearModel;
import fr.permanence.ui.Background;
import fr.permanence.ui.Printing;
import fr.permanence.ui.Voice;

/** What the place of stays holds: the year, the chosen stay, its leaves and its budget. */
final class StaysModel {
    private final YearModel year;
    private final StayModel stay;
    private final BudgetModel budget;
    private final Leaves leaves;
    private final TasksModel tasks;
    private final AwayModel away;
    private final Voice voice;
    private final StayWords words;
    private final Background background;

    StaysModel(
            Background background, StayServices services, DaysMet met, StayPanes panes, Voice voice, StayWords words) {
        YearOfHouse house = new YearOfHouse(background, services, met, voice, words);
        year = new YearModel(background, house, services.clock(), voice);
        stay = new StayModel(background, services, voice, words);
        budget = new BudgetModel(background, panes.budget(), voice);
        leaves = new Leaves(panes);
        this.voice = voice;
        this.words = words;
        away = new AwayModel(background, services, voice);
        this.background = background;
        tasks = new TasksModel(services, new StayActs(background, services, voice, words));
        year.chosenProperty().addListener((observed, before, now) -> {
            stay.show(now);
            budget.show(now);
            leaves.show(now);
            if (services.mayPlan()) tasks.show(now);
        });
    }

    YearModel year() {
        return year;
    }

    StayModel stay() {
        return stay;
    }

    BudgetModel budget() {
        return budget;
    }

    /** Who is away today; known to who plans no stay. */
    AwayModel away() {
        return away;
    }

    /** What is due before the departure of the chosen stay. */
    TasksModel tasks() {
        return tasks;
    }

    Leaves leaves() {
        return leaves;
    }

    /** Does this once what is being read by now is shown. */
    void afterReading(Runnable then) {
        background.run(() -> true, read -> then.run(), voice::trouble);
    }

    /** Says what became of what was printed. */
    void printed(Printing.Outcome outcome) {
        voice.say(words.say("print." + outcome));
    }

    /** Reads all of it once more. */
    void askAgain() {
        year.askAgain();
        stay.askAgain();
        budget.askAgain();
        tasks.askAgain();
        away.askAgain();
    }
}
