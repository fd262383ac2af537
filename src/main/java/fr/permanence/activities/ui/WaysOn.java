package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.AgendaModel;
import fr.permanence.activities.ui.offer.OfferPages;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityVoice;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.change.Changes;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;

/** The pages that open from the place of activities; what is typed on them is kept while the session lasts. */
final class WaysOn {
    private final ActivityServices services;
    private final Changes changes;
    private final Background background;
    private final Furniture furniture;
    private final ActivityVoice voice;
    private final ActivityWords words;

    WaysOn(
            ActivityServices services,
            Changes changes,
            Background background,
            Furniture furniture,
            ActivityVoice voice,
            ActivityWords words) {
        this.services = services;
        this.changes = changes;
        this.background = background;
        this.furniture = furniture;
        this.voice = voice;
        this.words = words;
    }

    /** @param agenda shows what was planned */
    ActivitiesExits exits(AgendaModel agenda) {
        OfferPages offers = new OfferPages(background, services, furniture, voice, words, agenda::goTo);
        return new ActivitiesExits(
                offers::offer,
                held -> offers.open(held.activity()),
                held -> offers.change(held.session(), held.activity()),
                () -> {},
                () -> {});
    }
}
