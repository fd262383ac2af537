/** Lists that were kept on paper, as during a power cut, and are typed in afterwards. */
@NullMarked
package fr.permanence.checkin.paperlist;

import org.jspecify.annotations.NullMarked;
