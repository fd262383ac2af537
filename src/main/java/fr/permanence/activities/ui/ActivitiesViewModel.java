package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.AgendaModel;
import fr.permanence.activities.ui.agenda.MovingModel;
import fr.permanence.activities.ui.reach.ReachModel;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;

/** What the place of activities holds: the days, what is being moved, what is being cancelled. */
final class ActivitiesViewModel {
    private final ActivityServices services;
    private final AgendaModel agenda;
    private final MovingModel moving;
    private final CancelModel cancelling;

    ActivitiesViewModel(Background background, ActivityServices services, Voice voice, ActivityWords words) {
        this.services = services;
        agenda = new AgendaModel(background, services, voice);
        moving = new MovingModel(agenda, services, voice, words, new ReachModel(background, services, voice, words));
        cancelling = new CancelModel(background, services, voice, words);
    }

    AgendaModel agenda() {
        return agenda;
    }

    MovingModel moving() {
        return moving;
    }

    CancelModel cancelling() {
        return cancelling;
    }

    /** Whether who is signed in says what is offered and when. */
    boolean mayLead() {
        return services.mayLead();
    }
}
