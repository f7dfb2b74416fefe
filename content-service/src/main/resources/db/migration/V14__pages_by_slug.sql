-- A reader of a page is told when any page that it names last changed, in whatever language that is written.
CREATE INDEX page_by_slug ON page (kind, slug);
