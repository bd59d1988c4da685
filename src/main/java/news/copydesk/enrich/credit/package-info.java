/**
 * Who took a picture, for whom, and on what terms, as printed beside it. Enter by {@link
 * news.copydesk.enrich.credit.CreditParser}.
 */
package news.copydesk.enrich.credit;
