package news.copydesk.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.copydesk.audit.Flaw.Kind;

/**
 * Whether articles say of each other what is so. What the job has not taken all raw records of is not judged, nor what is said of it.
 *
 * <ul>
 *   <li>The target of a reference is another article, is there, and has the headline that the reference says.
 *   <li>A withdrawn article is in no cluster. Of the others the one whose id is the cluster's is the first, and all others are copies of an
 *       article that is in the same cluster, or was before it was withdrawn.
 *   <li>Articles with one {@code nearDuplicate} are in one cluster. (Where more than 64 other texts fill all bands that these have, they may
 *       not be; nobody has seen that yet.)
 * </ul>
 */
final class Relations {

    private final Accounts accounts;
    private final boolean complete;
    private final Flaws flaws;

    /** @param complete whether the oldest raw record ever was read, so that every article has an account */
    Relations(Accounts accounts, boolean complete, Flaws flaws) {
        this.accounts = accounts;
        this.complete = complete;
        this.flaws = flaws;
    }

    void checkAims(Account account) {
        if (account.isLive() && !account.dues().isPending()) {
            account.aims().forEach((number, aim) -> {
                String reference = "reference " + account.id() + "#x" + number;
                Optional<Account> target = accounts.find(aim.articleId());
                if (target.isEmpty()) {
                    if (complete) {
                        wrong(account, reference + " points to " + aim.articleId() + ", which is no article");
                    }
                } else if (!target.get().dues().isPending()) {
                    checkAim(account, reference, aim, target.get());
                }
            });
        }
    }

    private void checkAim(Account account, String reference, Aims.Aim aim, Account target) {
        String points = reference + " points to " + aim.articleId();
        if (target == account) {
            wrong(account, points + ", the article it stands in");
        } else if (target.isWithdrawn()) {
            wrong(account, points + ", which is withdrawn");
        } else if (target.last()
                .filter(event -> event.headline() != aim.headline())
                .isPresent()) {
            wrong(
                    account,
                    points + " by another headline than "
                            + target.last().map(Event::name).orElseThrow() + " has");
        }
    }

    void checkClusters(List<Account> all) {
        all.forEach(account -> account.kinship().ifPresent(kinship -> checkKinship(account, kinship)));
        List<Account> signed = all.stream()
                .filter(Account::isLive)
                .filter(account -> signature(account) != 0)
                .sorted(Comparator.comparingLong(Relations::signature))
                .toList();
        for (int i = 0; i < signed.size(); ) {
            int end = i + 1;
            while (end < signed.size() && signature(signed.get(end)) == signature(signed.get(i))) {
                end++;
            }
            checkAlike(signed.subList(i, end));
            i = end;
        }
    }

    private void checkKinship(Account account, Kinship kinship) {
        if (account.isWithdrawn()) {
            wrong(account, "its cluster event has no tombstone, though it is withdrawn");
            return;
        }
        if (kinship.first() != kinship.cluster().equals(account.id())) {
            wrong(
                    account,
                    "its cluster event says that it is " + (kinship.first() ? "the first" : "a copy") + " in cluster "
                            + kinship.cluster());
        }
        if (complete && accounts.find(kinship.cluster()).isEmpty()) {
            wrong(account, "its cluster event is of cluster " + kinship.cluster() + ", which is no article");
        }
        kinship.of()
                .ifPresent(of -> accounts.find(of)
                        .ifPresentOrElse(original -> checkOriginal(account, kinship, original), () -> {
                            if (complete) {
                                wrong(account, "its cluster event makes it a copy of " + of + ", which is no article");
                            }
                        }));
    }

    private void checkOriginal(Account account, Kinship kinship, Account original) {
        if (!original.isLive()) {
            return;
        }
        if (original.kinship().isEmpty()) {
            missing(original, "there is no cluster event of it, though " + account.id() + " is a copy of it");
        } else if (!original.kinship().get().cluster().equals(kinship.cluster())) {
            wrong(
                    account,
                    "it is in cluster " + kinship.cluster() + ", but " + original.id() + ", of which it is a copy, in "
                            + original.kinship().get().cluster());
        }
    }

    /** @param alike articles with one signature */
    private void checkAlike(List<Account> alike) {
        if (alike.size() < 2) {
            return;
        }
        Optional<Account> known =
                alike.stream().filter(account -> account.kinship().isPresent()).findFirst();
        Account one = known.orElse(alike.get(0));
        for (Account other : alike) {
            String why = "though its nearDuplicate is that of " + (other == one ? alike.get(1) : one).id();
            if (other.kinship().isEmpty()) {
                missing(other, "there is no cluster event of it, " + why);
            } else if (!other.kinship()
                    .get()
                    .cluster()
                    .equals(one.kinship().orElseThrow().cluster())) {
                wrong(
                        other,
                        "it is in cluster " + other.kinship().get().cluster() + ", not in "
                                + one.kinship().orElseThrow().cluster() + ", " + why);
            }
        }
    }

    private static long signature(Account account) {
        return account.last().map(Event::nearDuplicate).orElse(0L);
    }

    private void wrong(Account account, String message) {
        flaws.add(Kind.WRONG, account.last().map(Event::cause), Optional.of(account.id()), message);
    }

    private void missing(Account account, String message) {
        flaws.add(Kind.MISSING, account.last().map(Event::cause), Optional.of(account.id()), message);
    }
}
