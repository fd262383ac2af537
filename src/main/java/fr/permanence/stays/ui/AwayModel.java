package fr.permanence.stays.ui;

import fr.permanence.stays.participants.ParticipantQueries.Away;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.Voice;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who is away on a stay today, for who keeps the desk and plans no stay. */
final class AwayModel {
    private final StayServices services;
    private final Lane lane;
    private final Voice voice;
    private final ReadOnlyObjectWrapper<List<Away>> shown = new ReadOnlyObjectWrapper<>(List.of());

    AwayModel(Background background, StayServices services, Voice voice) {
        this.services = services;
        this.voice = voice;
        lane = background.lane();
    }

    ReadOnlyObjectProperty<List<Away>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Reads it once more. */
    void askAgain() {
        if (services.mayPlan()) return;
        lane.run(() -> services.participants().away(services.clock().today()), shown::set, voice::trouble);
    }
}
