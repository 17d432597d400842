-- Asked with each quote, profile and acceptance: how many collaborations of a pair were paid.
create index holds_paid_by_pair on holds (brand_id, creator_id) where state in ('released', 'split');
