/** What a running job tells over HTTP: whether it is well, what it is doing, and its metrics. */
package news.copydesk.web;
