package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.List;

/** Where to look for words that are meant though typed otherwise, by kind. */
final class Loose {
    final List<Span> slipWhole = new ArrayList<>();
    final List<Span> slipInside = new ArrayList<>();
    final List<Span> slipLast = new ArrayList<>();
    final List<Span> sounds = new ArrayList<>();

    /** For one typed word, or for all run together for a negative place. */
    Loose(Catalogue catalogue, Query query, int word) {
        String typed = query.text(word);
        if (query.mayHaveSlip(word)) {
            new SlipWalk(catalogue.words, typed, slipWhole, slipInside, slipLast).walk();
            if (!Slip.isBelieved(Closeness.SLIP_INSIDE, typed.length())) slipInside.clear();
            if (!Slip.isBelieved(Closeness.SLIP_LAST, typed.length())) slipLast.clear();
        }
        String heard = query.sounds(word);
        if (heard != null) sounds(catalogue.sounds, heard);
    }

    private void sounds(Lexicon lexicon, String heard) {
        sounds.add(Query.mayGoOn(heard) ? lexicon.beginning(heard) : lexicon.exactly(heard));
        if (heard.length() < Sounds.SHORTEST_NEAR) return;
        new SlipWalk(lexicon, heard, sounds, new ArrayList<>(), new ArrayList<>()).walk();
    }

    List<Span> all() {
        List<Span> all = new ArrayList<>(slipWhole);
        all.addAll(slipInside);
        all.addAll(slipLast);
        all.addAll(sounds);
        return all;
    }
}
