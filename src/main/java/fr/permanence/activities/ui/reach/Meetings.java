package fr.permanence.activities.ui.reach;

import fr.permanence.activities.sessions.Clash;
import fr.permanence.activities.ui.reach.Foreseen.Met;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import java.util.ArrayList;
import java.util.List;

/** Which other sessions want the same room or leader, and how that is said. */
public final class Meetings {
    private static final int SAID = 4;

    private Meetings() {}

    /** The sessions behind clashes; asked off the UI thread. */
    public static List<Met> of(ActivityServices services, List<Clash> clashes) {
        List<Met> met = new ArrayList<>();
        for (Clash clash : clashes)
            services.sessions()
                    .find(clash.other())
                    .ifPresent(other -> services.activities()
                            .find(other.activity())
                            .ifPresent(activity -> met.add(new Met(clash, other, activity))));
        return met;
    }

    /** One sentence for each, the first few in full. */
    public static List<String> said(ActivityWords words, List<Met> met) {
        List<String> sentences = new ArrayList<>();
        for (Met one : met.subList(0, Math.min(SAID, met.size())))
            sentences.add(words.say(
                    "clash." + one.clash().what(),
                    words.day(one.other().day()),
                    words.title(one.activity().is()),
                    words.hours(one.other().from(), one.other().to())));
        if (met.size() > SAID) sentences.add(words.say("clash.more", met.size() - SAID));
        return sentences;
    }
}
