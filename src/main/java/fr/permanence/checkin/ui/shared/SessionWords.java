package fr.permanence.checkin.ui.shared;

import fr.permanence.checkin.sessions.DeskSession;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Tone;
import javafx.scene.control.Tooltip;

/** How the desk says what somebody has today: "inscrite : Français A1 à 14 h". What it is called is hidden in the discreet mode. */
public final class SessionWords {
    private final DeskWords words;

    public SessionWords(DeskWords words) {
        this.words = words;
    }

    public String said(DeskSession session) {
        return words.say("session." + session.stands(), called(session));
    }

    /** "Français A1 à 14 h". */
    public String called(DeskSession session) {
        String title = words.isDiscreet() ? words.say("session.hidden") : session.title();
        return words.say("session.called", title, words.hour(session.from()));
    }

    /** It as a pill; a long title gives way, and the mouse shows it whole. */
    public Pill pill(DeskSession session) {
        Pill pill = new Pill(said(session), tone(session));
        pill.setMinWidth(0);
        pill.setTooltip(new Tooltip(pill.getText()));
        return pill;
    }

    private static Tone tone(DeskSession session) {
        return switch (session.stands()) {
            case PRESENT -> Tone.OK;
            case CANCELLED, PROPOSED -> Tone.WARN;
            case EXPECTED -> Tone.ACCENT;
            case SAID_ABSENT, ABSENT, EXCUSED, WAITS -> Tone.NEUTRAL;
        };
    }
}
