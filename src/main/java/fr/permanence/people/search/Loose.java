package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.List;

/** Where to look for words that are meant though typed otherwise, by kind. */
final class Loose {
    final List<Span> slipWhole = new ArrayList<>();
    final List<Span> slipInside = new ArrayList<>();
    final List<Span> slipLast = new ArrayList<>();
    final List<Span> soundSame = new ArrayList<>();
    final List<Span> soundNear = new ArrayList<>();
    final List<Span> soundPrefix = new ArrayList<>();

    /** For one typed word, or for all run together for a negative place. */
    Loose(Catalogue catalogue, Query query, int word) {
        String typed = query.text(word);
        if (query.mayHaveSlip(word)) {
            new SlipWalk(catalogue.words, typed, slipWhole, slipInside, slipLast).walk();
            if (!Slip.isBelieved(Closeness.SLIP_INSIDE, typed.length())) slipInside.clear();
            if (!Slip.isBelieved(Closeness.SLIP_LAST, typed.length())) slipLast.clear();
        }
        String heard = query.sounds(word);
        if (heard == null) return;
        soundSame.add(catalogue.sounds.exactly(heard));
        // Several words run together would be near any one of them.
        if (word >= 0 || query.isOneWord()) soundsNear(catalogue.sounds, heard);
    }

    private void soundsNear(Lexicon lexicon, String heard) {
        if (Query.mayGoOn(heard)) soundPrefix.add(lexicon.beginning(heard));
        if (heard.length() < Sounds.SHORTEST_NEAR) return;
        new SlipWalk(lexicon, heard, soundNear, new ArrayList<>(), new ArrayList<>()).walk();
    }

    /** All with a slip. */
    List<Span> slips() {
        List<Span> all = new ArrayList<>(slipWhole);
        all.addAll(slipInside);
        all.addAll(slipLast);
        return all;
    }

    /** All with a slip or by sound, those unfinished only if asked for. */
    List<Span> heard(boolean unfinished) {
        List<Span> all = new ArrayList<>(slipWhole);
        all.addAll(soundSame);
        all.addAll(soundNear);
        if (unfinished) {
            all.addAll(slipInside);
            all.addAll(soundPrefix);
        }
        return all;
    }
}
