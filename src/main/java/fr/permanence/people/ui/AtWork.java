package fr.permanence.people.ui;

import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.store.TroubleWords;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import java.time.Instant;

/** What stands around the view-models of people: no node is in it, so that they are tested without a window. */
record AtWork(Background background, Appearance appearance, Moments moments, HouseClock clock, Voice voice) {
    /** What is said at the foot of the window. */
    interface Voice {
        void say(String sentence);

        void sayUndoable(String sentence, Runnable undo);

        /** Said until it is read. */
        void trouble(String sentence);

        /** Something was committed then. */
        void saved(Instant at);
    }

    Words words() {
        return Words.beside(AtWork.class, appearance::language);
    }

    void say(String sentence) {
        voice.say(sentence);
    }

    void sayUndoable(String sentence, Runnable undo) {
        voice.sayUndoable(sentence, undo);
    }

    void trouble(String sentence) {
        voice.trouble(sentence);
    }

    /** Says a trouble until it is read. */
    void tell(Exception trouble) {
        voice.trouble(new TroubleWords(appearance::language).say(trouble));
    }

    /** Something was committed just now. */
    void saved() {
        voice.saved(clock.now());
    }

    /** Takes one act back and says what came of it. */
    void takeBack(Undo undo, String verb, long subject) {
        background.run(
                () -> undo.takeBack(verb, subject),
                outcome -> {
                    if (outcome instanceof Undo.Done) saved();
                    voice.say(new UndoWords(appearance::language, appearance.discreet()::name).say(outcome));
                },
                this::tell);
    }
}
